import type { Browser, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, werkmapMet } from './paneel.ts'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => host.stop())
afterAll(async () => {
  await browser.close()
})

/** Ill from 1-9-2026 (46266), seen on 23-11-2026; of D-3 the plan is of 15-10-2026, so an evaluation is due on 26-11. */
const KOPPEN = ['Dossier', 'Naam', 'Werkgever', 'Adviseur', 'Ziektedatum', 'Probleemanalyse', 'Plan van aanpak']
const RIJEN = [
  ['D-1', 'Anna Abrikoos', 'Bakkerij', 'Els', 46_266, '', ''],
  ['D-2', 'Bram Biet', 'Smederij', 'Bob', 46_266, '', ''],
  ['D-3', 'Cor Courgette', 'Smederij', 'Els', 46_266, 46_290, 46_310],
]

const open = async (koppen = KOPPEN, rijen: readonly (readonly (string | number)[])[] = RIJEN): Promise<void> => {
  host = await openPaneel(browser, werkmapMet(koppen, rijen))
}
const taak = (wie: string, titel: string): Locator =>
  host.paneel.locator('.taak', { hasText: wie }).filter({ has: host.paneel.getByText(titel, { exact: true }) })
const gemeld = (tekst: string | RegExp): Promise<void> => host.paneel.locator('.melding').getByText(tekst).waitFor()
const openTaak = async (wie: string, titel: string): Promise<Locator> => {
  await taak(wie, titel).locator('summary').first().click()
  await taak(wie, titel).locator('.gedaan').waitFor()
  return taak(wie, titel)
}
const tekst = async (adres: string): Promise<string> => (await host.cel(`Caseload!${adres}`)).tekst

describe('Gedaan', () => {
  it('zegt waar de dag komt, schrijft haar daar, haalt de taak van de lijst en gaat naar de volgende', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByText('Komt in cel F2 (kolom Probleemanalyse).').waitFor()
    await kaart.getByLabel('Gedaan op').fill('12-10-2026')
    await kaart.getByRole('button', { name: 'Gedaan', exact: true }).click()
    await gemeld('Probleemanalyse van D-1, gedaan op 12-10-2026: geschreven in Caseload!F2.')
    expect(await tekst('F2')).toBe('12-10-2026')
    await expect.poll(() => taak('Anna', 'Probleemanalyse').count()).toBe(0)
    expect(await host.paneel.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    expect(await host.schrijfbeurten()).toBe(1)
  })

  it('gaat na de laatste taak naar die ervoor, en na de enige niet naar nergens', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, [RIJEN[0]!.with(6, 46_310)]))
    const gefocust = () =>
      host.paneel.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent ?? ''}`)
    const over = await host.paneel.locator('.taak').count()
    for (let nog = over; nog > 0; nog -= 1) {
      await host.paneel.locator('.taak summary').last().click()
      await host.paneel.locator('.taak[open]').getByLabel('Gedaan op').fill('20-11-2026')
      await host.paneel.locator('.taak[open]').getByRole('button', { name: 'Gedaan', exact: true }).click()
      await expect.poll(() => host.paneel.locator('.taak').count()).toBe(nog - 1)
      expect(await gefocust()).toMatch(nog > 1 ? /^SUMMARY .*Anna/s : /^SUMMARY Filteren/)
    }
  })

  it('is met een stap ongedaan te maken', async () => {
    await open()
    const kaart = await openTaak('Bram', 'Probleemanalyse')
    await kaart.getByRole('button', { name: 'Gedaan', exact: true }).click()
    await gemeld(/geschreven in Caseload!F3/)
    await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
    await gemeld(/^Ongedaan gemaakt: Probleemanalyse van D-2/)
    expect(await tekst('F3')).toBe('')
    await taak('Bram', 'Probleemanalyse').waitFor()
  })

  it('maakt de kolom van een stap die de tabel niet bijhoudt, en leest haar dan ook', async () => {
    await open()
    const kaart = await openTaak('Cor', 'Voortgangsevaluatie')
    await kaart.getByText('Komt in een nieuwe kolom Voortgangsevaluatie rechts in Caseload, regel 4.').waitFor()
    await kaart.getByLabel('Gedaan op').fill('20-11-2026')
    await kaart.getByRole('button', { name: 'Gedaan', exact: true }).click()
    await gemeld(/geschreven in Caseload!H4/)
    expect([await tekst('H1'), await tekst('H4')]).toEqual(['Voortgangsevaluatie', '20-11-2026'])
    await expect.poll(() => taak('Cor', 'Voortgangsevaluatie').count()).toBe(0)
    // Six weeks after 20-11-2026 is 1-1-2027, more than thirty days ahead on 23-11 and the next thing to do on 15-12.
    await host.typ('Instellingen!B1', '15-12-2026')
    await taak('Cor', 'Voortgangsevaluatie').getByText('vr 1 jan 2027 · nog 17 dagen').waitFor()
  })

  it('vraagt het als er intussen iets in de cel staat, en schrijft er niet overheen', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    // The cell is filled in the same moment, so that the pane has not seen it yet.
    await Promise.all([
      host.typ('Caseload!F2', '=ALS(1=1;"";"")'),
      kaart.getByRole('button', { name: 'Gedaan', exact: true }).click(),
    ])
    await kaart.getByText('In Caseload!F2 staat nu').waitFor()
    await kaart.getByRole('button', { name: 'Laat staan' }).click()
    expect((await host.cel('Caseload!F2')).formule).toContain('IF(')
  })

  it('weigert een dag voor de eerste ziektedag, en een dag die niet bestaat', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByLabel('Gedaan op').fill('01-08-2026')
    await kaart.getByRole('button', { name: 'Gedaan', exact: true }).click()
    await gemeld(/01-08-2026 ligt voor de eerste ziektedag 01-09-2026. Er is niets geschreven./)
    expect(await host.schrijfbeurten()).toBe(0)
  })

  it('weigert een dag die nog moet komen, en zegt vooraf dat een dag na de peildatum nog niet telt', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByLabel('Gedaan op').fill('12-10-2126')
    await kaart.getByRole('button', { name: 'Gedaan', exact: true }).click()
    await gemeld(/^12-10-2126 moet nog komen\. Vul de dag in waarop het is gedaan\. Er is niets geschreven\./)
    expect(await host.schrijfbeurten()).toBe(0)
    await kaart.getByLabel('Gedaan op').fill('24-11-2026')
    await kaart.getByText('Op de peildatum 23-11-2026 telt de stap dan nog als niet gezet.').waitFor()
    await kaart.getByLabel('Gedaan op').fill('23-11-2026')
    await kaart.getByText('Op de peildatum').waitFor({ state: 'hidden' })
  })

  it('schrijft met Enter in het veld, en nooit een andere dag dan er staat', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    const dag = kaart.getByLabel('Gedaan op')
    await dag.fill('31-02-2026')
    await dag.press('Tab')
    await host.pagina.keyboard.press('Enter')
    await gemeld(/februari 2026 heeft 28 dagen/)
    expect(await host.schrijfbeurten()).toBe(0)
    await dag.fill('12-10-2026')
    await dag.press('Enter')
    await gemeld('Probleemanalyse van D-1, gedaan op 12-10-2026: geschreven in Caseload!F2.')
    expect(await tekst('F2')).toBe('12-10-2026')
  })

  it('zegt dat een blad beveiligd is en wat te doen, en verandert niets', async () => {
    await open()
    await host.excel.evaluate(() => {
      const blad = window.poortwachterHost?.werkmap.blad('Caseload')
      if (blad) blad.beschermd = true
    })
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByRole('button', { name: 'Gedaan', exact: true }).click()
    await gemeld(/beveiligd. Hef de beveiliging op/)
    expect(await tekst('F2')).toBe('')
    await taak('Anna', 'Probleemanalyse').waitFor()
  })
})

describe('ander werk aan een taak', () => {
  it('Niet van toepassing staat in de cel, en de stap heet daarna zo', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByRole('button', { name: 'Niet van toepassing' }).click()
    await gemeld(/niet van toepassing: geschreven in Caseload!F2/)
    expect(await tekst('F2')).toBe('n.v.t.')
    await expect.poll(() => taak('Anna', 'Probleemanalyse').count()).toBe(0)
    await host.select('Caseload!A2')
    await toonSectie(host.paneel, 'Dossier')
    await host.paneel.locator('.stappen details[data-stap=PA]', { hasText: 'n.v.t.' }).waitFor()
  })

  it('Afgeweken staat in de cel, blijft staan als de stap is gedaan, en gaat er weer af', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByRole('button', { name: 'Van de termijn afgeweken' }).click()
    await gemeld(/van de termijn afgeweken: geschreven in Caseload!F2/)
    expect(await tekst('F2')).toBe('afgeweken')
    await host.select('Caseload!A2')
    await toonSectie(host.paneel, 'Dossier')
    const stap = host.paneel.locator('.stappen details[data-stap=PA]')
    await stap.getByText('afgeweken', { exact: true }).waitFor()
    await stap.locator('summary').first().click()
    await stap.getByLabel('Gedaan op').fill('20-11-2026')
    await stap.getByRole('button', { name: 'Vervang door deze dag' }).click()
    await gemeld(/gedaan op 20-11-2026: geschreven in Caseload!F2/)
    expect(await tekst('F2')).toBe('afgeweken 20-11-2026')
    await stap.getByRole('button', { name: 'Toch niet afgeweken' }).click()
    await gemeld(/toch niet afgeweken: geschreven in Caseload!F2/)
    expect(await tekst('F2')).toBe('20-11-2026')
  })

  it('een notitie komt onder wat er al stond, met de dag en de stap', async () => {
    await open([...KOPPEN, 'Notitie'], [[...RIJEN[0]!, 'eerder gebeld'], ...RIJEN.slice(1).map((rij) => [...rij, ''])])
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByText('Notitie', { exact: true }).click()
    await kaart.getByText('eerder gebeld').waitFor()
    await kaart.getByLabel('Nieuwe notitie').fill('bedrijfsarts gemaild')
    await kaart.getByRole('button', { name: 'Schrijf notitie' }).click()
    await gemeld(/^Notitie bij D-1: geschreven in Caseload!H2/)
    expect((await host.cel('Caseload!H2')).waarde).toMatch(
      /^eerder gebeld\n\d\d-\d\d-\d{4} Probleemanalyse: bedrijfsarts gemaild$/,
    )
  })

  it('wat men typt blijft staan als het blad verandert', async () => {
    await open()
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByText('Notitie', { exact: true }).click()
    await kaart.getByLabel('Nieuwe notitie').fill('half getyp')
    await host.typ('Caseload!D3', 'Els')
    await host.wachtOpRust()
    await host.paneel.waitForTimeout(600)
    expect(await kaart.getByLabel('Nieuwe notitie').inputValue()).toBe('half getyp')
    expect(await kaart.getByLabel('Nieuwe notitie').evaluate((veld) => veld === document.activeElement)).toBe(true)
  })

  it('de volgende taak is de volgende in de eigen lijst', async () => {
    await open()
    await host.paneel.locator('#paneel-vandaag').getByLabel('Adviseur').selectOption('Els')
    const kaart = await openTaak('Anna', 'Probleemanalyse')
    await kaart.getByRole('button', { name: 'Volgende taak' }).click()
    const opengemaakt = host.paneel.locator('.taak[open]')
    await opengemaakt.waitFor()
    expect(await opengemaakt.count()).toBe(1)
    expect(await opengemaakt.locator('.taak-wie').first().textContent()).not.toContain('Bram')
  })

  it('de keuze van de adviseur is er nog als het taakvenster opnieuw begint', async () => {
    await open()
    await host.paneel.locator('#paneel-vandaag').getByLabel('Adviseur').selectOption('Bob')
    await expect.poll(() => taak('Anna', 'Probleemanalyse').count()).toBe(0)
    await host.paneel.waitForTimeout(300)
    expect(
      await host.excel.evaluate(() => [...(window.poortwachterHost?.gastheer.omgeving.instellingen.entries() ?? [])]),
    ).toContainEqual(['poortwachter.adviseur', 'Bob'])
  })
})

describe('een formule die rond zou gaan wordt niet geschreven', () => {
  const formule = () => host.paneel.locator('#paneel-formule')
  const probeer = async (cel: string, ziektedatum: string): Promise<void> => {
    await formule().getByLabel('ziektedatum', { exact: true }).fill(ziektedatum)
    await host.select(`Caseload!${cel}`)
    await formule().getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
  }
  const kies = async (): Promise<void> => {
    await toonSectie(host.paneel, 'Formule')
    await formule().getByLabel('Zoek een functie').fill('deadline')
    await formule()
      .getByRole('button', { name: /^PW\.DEADLINE/ })
      .click()
    await formule().getByLabel('soort', { exact: true }).fill('EJE')
  }

  it('niet in de kolom waar zij uit leest, ook niet door formules van de tabel heen', async () => {
    await open()
    await kies()
    await probeer('E2', '[@Ziektedatum]')
    await gemeld(/E2 zou de formule naar zichzelf verwijzen/)
    // The first sick day of the first row is made to follow from its plan; that of the second stays a day.
    await host.typ('Caseload!E2', '=G2+1')
    await host.wachtOpRust()
    await probeer('G2', '[@Ziektedatum]')
    await gemeld(/G2 zou de formule via .*E2 naar zichzelf verwijzen/)
    await probeer('G4', 'Caseload[Ziektedatum]')
    await formule().getByRole('button', { name: 'Laat staan' }).waitFor()
    await probeer('G2', 'Caseload[Ziektedatum]')
    await gemeld(/G2 zou de formule via .*E2:E4 naar zichzelf verwijzen/)
    expect((await host.cel('Caseload!G2')).formule).toBe('')
  })

  it('niet door een cel op een ander blad heen', async () => {
    await open()
    await kies()
    await host.typ('Instellingen!B1', '=Caseload!G2')
    await host.wachtOpRust()
    await probeer('G2', 'PW_Peildatum')
    await gemeld(/G2 zou de formule via .*B1 naar zichzelf verwijzen/)
    await probeer('F2', 'PW_Peildatum')
    await gemeld(/^De formule: geschreven in Caseload!F2/)
  })

  it('en is er in een Excel dat niet kan zeggen waar cellen uit volgen wel direct, niet door andere heen', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, RIJEN), { profiel: 'mac' })
    await kies()
    await probeer('E2', 'Caseload!E2')
    await gemeld(/E2 zou de formule naar zichzelf verwijzen/)
    await probeer('F2', 'Caseload!E2')
    await gemeld(/^De formule: geschreven in Caseload!F2/)
  })
})

describe('blad en taakvenster gaan samen', () => {
  it('het taakvenster volgt de rij die men kiest', async () => {
    await open()
    await toonSectie(host.paneel, 'Dossier')
    await host.select('Caseload!C3')
    await host.paneel.locator('h2', { hasText: 'Bram Biet' }).waitFor()
    await host.select('Caseload!A4')
    await host.paneel.locator('h2', { hasText: 'Cor Courgette' }).waitFor()
  })

  it('Leg dit dossier uit, in het menu van een cel, opent het dossier van die rij', async () => {
    await open()
    await host.select('Caseload!B3')
    await host.knop('legUit')
    await host.paneel.locator('#paneel-dossier h2', { hasText: 'Bram Biet' }).waitFor()
    await host.select('Instellingen!A1')
    await host.knop('legUit')
    await gemeld(/^De geselecteerde rij is geen dossier/)
  })

  it('Nieuwe caseload maakt de nieuwe tabel ook die van het taakvenster', async () => {
    await open()
    await toonSectie(host.paneel, 'Formule')
    await host.paneel.locator('#paneel-formule').getByRole('button', { name: 'Nieuwe caseload' }).click()
    await gemeld(/staat klaar/)
    await host.paneel.getByText(/^1 dossier\./).waitFor()
  })

  it('zet de peildatum op vandaag als men het vraagt, en terug', async () => {
    await open()
    await host.paneel.getByText('Peildatum 23-11-2026 (cel PW_Peildatum)').waitFor()
    await host.paneel.getByRole('button', { name: 'Zet op vandaag' }).click()
    await gemeld(/^De peildatum is nu vandaag/)
    expect((await host.cel('Instellingen!B1')).waarde).not.toBe(46_349)
    await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
    await gemeld(/^Ongedaan gemaakt/)
    expect((await host.cel('Instellingen!B1')).waarde).toBe(46_349)
  })

  it('laat een formule in de cel van de peildatum staan', async () => {
    await open()
    await host.typ('Instellingen!B1', '=DATUM(2026;11;20)')
    await host.wachtOpRust()
    await host.paneel.getByText('Peildatum 20-11-2026').waitFor()
    await host.paneel.getByRole('button', { name: 'Zet op vandaag' }).click()
    await gemeld(/staat een formule .* niet vervangen/)
    expect((await host.cel('Instellingen!B1')).formule).toContain('DATE(')
  })
})

describe('wat Excel weigert wordt gezegd', () => {
  /** From now on Excel refuses everything, as it does a selection of several ranges. */
  const refuse = (): Promise<void> =>
    host.paneel.evaluate(() => {
      const weiger = (): Promise<never> =>
        Promise.reject(Object.assign(new Error('not supported'), { code: 'InvalidSelection' }))
      Excel.run = weiger
    })
  const ZIN = 'De selectie past hier niet. Selecteer één aaneengesloten bereik.'

  it('als de selectie bij Leg dit dossier uit niet één bereik is', async () => {
    await open()
    await refuse()
    await host.knop('legUit')
    await gemeld(ZIN)
  })

  it('als een andere tabel niet kan worden gekozen, en dan staat er welke is gelezen', async () => {
    const werkmap = werkmapMet(KOPPEN, RIJEN)
    const tweede = { naam: 'Tweede', rijen: [KOPPEN, ...RIJEN], tabellen: [{ naam: 'Tweede', bereik: 'A1:G4' }] }
    host = await openPaneel(browser, { ...werkmap, bladen: [...werkmap.bladen, tweede] })
    const tabel = host.paneel.locator('.kop-tabel select')
    expect(await tabel.inputValue()).toBe('tabel:Caseload')
    await refuse()
    await tabel.selectOption('tabel:Tweede')
    await gemeld(ZIN)
    await expect.poll(() => tabel.inputValue()).toBe('tabel:Caseload')
  })
})
