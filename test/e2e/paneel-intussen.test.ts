import type { Browser, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, wachtOpDossiers, werkmapMet } from './paneel.ts'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => host.stop())
afterAll(async () => {
  await browser.close()
})

/** Ill from 1-9-2026 (46266), seen on 23-11-2026: the analysis was due on 13-10. */
const KOPPEN = ['Dossier', 'Naam', 'Werkgever', 'Adviseur', 'Ziektedatum', 'Probleemanalyse', 'Plan van aanpak']
const ANNA = ['D-1', 'Anna', 'Bakkerij', 'Els', 46_266, '', '']
const BRAM = ['D-2', 'Bram', 'Smederij', 'Bob', 46_266, '', '']
const COR = ['D-3', 'Cor', 'Smederij', 'Els', 46_266, 46_290, 46_310]
const DORA = ['D-4', 'Dora', 'Drukkerij', 'Bob', 46_266, 46_290, '']
/** 12-10-2026. */
const GEDAAN = 46_307

type Rij = readonly (string | number)[]

/** What someone else makes of the sheet in one go, with a table that fits it; the pane hears of it a moment later. */
const become = (rijen: readonly Rij[]): Promise<void> =>
  host.excel.evaluate((nieuw) => {
    const werkmap = window.poortwachterHost?.werkmap
    const tabel = werkmap?.vindTabel('Caseload')
    if (!werkmap || !tabel) throw new Error('De tabel is er niet.')
    const breedte = nieuw[0]?.length ?? 0
    werkmap.resizeTabel(tabel, { ...tabel.vlak, r2: nieuw.length - 1, c2: breedte - 1 })
    for (let r = 0; r < 8; r++)
      for (let c = 0; c < 8; c++)
        werkmap.setWaarde('Caseload', `${String.fromCharCode(65 + c)}${r + 1}`, nieuw[r]?.[c] ?? '')
  }, rijen)
/** The rows of the sheet as they stand. */
const sheet = async (adres: string): Promise<readonly Rij[]> =>
  (await host.cellen(`Caseload!${adres}`)).map((rij) =>
    rij.map(({ waarde }) => (typeof waarde === 'number' ? waarde : String(waarde ?? ''))),
  )

const taak = (wie: string): Locator =>
  host.paneel
    .locator('.taak', { hasText: wie })
    .filter({ has: host.paneel.getByText('Probleemanalyse', { exact: true }) })
const gemeld = (tekst: string | RegExp): Promise<void> => host.paneel.locator('.melding').getByText(tekst).waitFor()

/** Opens the task of Anna and fills in the day. */
const prepare = async (): Promise<Locator> => {
  host = await openPaneel(browser, werkmapMet(KOPPEN, [ANNA, BRAM, COR]))
  await taak('Anna').locator('summary').first().click()
  await taak('Anna').getByText('Komt in cel F2 (kolom Probleemanalyse).').waitFor()
  await taak('Anna').getByLabel('Gedaan op').fill('12-10-2026')
  return taak('Anna')
}
/** Presses Gedaan at once, and gives what the card said at that moment. */
const markDone = (kaart: Locator): Promise<string> =>
  kaart.evaluate((element) => {
    const gezegd = element.querySelector('.gedaan')?.textContent ?? ''
    element.querySelector<HTMLElement>('.gedaan .knop-hoofd')?.click()
    return gezegd
  })

describe('Gedaan, terwijl een ander in de tabel werkt', () => {
  it('schrijft na een sortering in de rij van het dossier, en maakt het na een tweede daar ook ongedaan', async () => {
    const kaart = await prepare()
    await become([KOPPEN, COR, BRAM, ANNA])
    expect(await markDone(kaart)).toContain('Komt in cel F2')
    await gemeld('Probleemanalyse van D-1, gedaan op 12-10-2026: geschreven in Caseload!F4.')
    expect(await sheet('A1:G4')).toEqual([KOPPEN, COR, BRAM, ANNA.with(5, GEDAAN)])
    await become([KOPPEN, BRAM, ANNA.with(5, GEDAAN), COR])
    await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
    await gemeld(/^Ongedaan gemaakt: Probleemanalyse van D-1/)
    expect(await sheet('A1:G4')).toEqual([KOPPEN, BRAM, ANNA, COR])
  })

  it('zegt dat de kolom weg is, en schrijft niet in die ernaast', async () => {
    const kaart = await prepare()
    const smal = [KOPPEN, ANNA, BRAM, COR].map((rij) => rij.toSpliced(5, 1))
    await become(smal)
    expect(await markDone(kaart)).toContain('Komt in cel F2')
    await gemeld('De kolom "Probleemanalyse" staat niet meer in de tabel. Er is niets geschreven.')
    expect(await sheet('A1:F4')).toEqual(smal)
    expect(await host.schrijfbeurten()).toBe(0)
  })

  it('schrijft in de goede rij van een tabel die boven en onder groeide', async () => {
    const kaart = await prepare()
    await become([KOPPEN, DORA, BRAM, ANNA, COR, DORA.with(0, 'D-5')])
    expect(await markDone(kaart)).toContain('Komt in cel F2')
    await gemeld('Probleemanalyse van D-1, gedaan op 12-10-2026: geschreven in Caseload!F4.')
    expect(await sheet('A1:G6')).toEqual([KOPPEN, DORA, BRAM, ANNA.with(5, GEDAAN), COR, DORA.with(0, 'D-5')])
  })

  it('zegt dat de rij weg is, en schrijft niet in een andere', async () => {
    const kaart = await prepare()
    await become([KOPPEN, BRAM, COR])
    expect(await markDone(kaart)).toContain('Komt in cel F2')
    await gemeld('De rij van dit dossier staat niet meer in de tabel, of is veranderd. Er is niets geschreven.')
    expect(await sheet('A1:G3')).toEqual([KOPPEN, BRAM, COR])
    expect(await host.schrijfbeurten()).toBe(0)
  })

  it('heeft niets half geschreven als het taakvenster onder het schrijven sluit, en weet het weer als het opent', async () => {
    const kaart = await prepare()
    const adres = host.paneel.url()
    await markDone(kaart)
    await host.paneel.goto('about:blank')
    await host.wachtOpRust()
    const na = await sheet('A1:G4')
    expect([
      [KOPPEN, ANNA, BRAM, COR],
      [KOPPEN, ANNA.with(5, GEDAAN), BRAM, COR],
    ]).toContainEqual(na)
    await host.paneel.goto(adres)
    await wachtOpDossiers(host.paneel)
    await taak('Bram').waitFor()
    expect(await taak('Anna').count()).toBe(na[1]?.[5] === '' ? 1 : 0)
  })
})

const NOTITIE = 'Nieuwe notitie'
/** Types a note in the card of a task. */
const typeNotitie = async (kaart: Locator, tekst: string): Promise<void> => {
  await kaart.getByText('Notitie', { exact: true }).click()
  await kaart.getByLabel(NOTITIE).fill(tekst)
}

describe('wat is getypt blijft bij wie het is getypt', () => {
  it('een notitie en een dag gaan bij een sortering mee met het dossier, en worden daar geschreven', async () => {
    const kaart = await prepare()
    await typeNotitie(kaart, 'over Anna')
    await become([[...KOPPEN, 'Notitie'], ...[BRAM, ANNA, COR].map((rij) => [...rij, ''])])
    await kaart.getByText('Komt in cel F3 (kolom Probleemanalyse).').waitFor()
    expect(await kaart.getByLabel('Gedaan op').inputValue()).toBe('12-10-2026')
    expect(await kaart.getByLabel(NOTITIE).inputValue()).toBe('over Anna')
    expect(await taak('Bram').getByLabel(NOTITIE).count()).toBe(0)
    await kaart.getByRole('button', { name: 'Schrijf notitie' }).click()
    await gemeld(/^Notitie bij D-1: geschreven in Caseload!H3/)
    expect(await sheet('H1:H4')).toEqual([['Notitie'], [''], [expect.stringMatching(/: over Anna$/)], ['']])
    await expect.poll(() => kaart.getByLabel(NOTITIE).inputValue()).toBe('')
  })

  it('ook wat wordt getypt bij een taak die uit de lijst gaat en terugkomt', async () => {
    const kaart = await prepare()
    await typeNotitie(kaart, 'half getypt')
    await become([KOPPEN, ANNA.with(5, GEDAAN), BRAM, COR])
    await expect.poll(() => taak('Anna').count()).toBe(0)
    await become([KOPPEN, ANNA, BRAM, COR])
    await taak('Anna').locator('summary').first().click()
    expect(await taak('Anna').getByLabel(NOTITIE).inputValue()).toBe('half getypt')
    expect(await taak('Anna').getByLabel('Gedaan op').inputValue()).toBe('12-10-2026')
  })

  it('in het dossier: het gekozen dossier blijft gekozen, en een ander heeft een leeg veld', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, [ANNA, BRAM, COR]))
    await toonSectie(host.paneel, 'Dossier')
    await host.select('Caseload!A2')
    const dossier = host.paneel.locator('#paneel-dossier')
    const stap = dossier.locator('details[data-stap=PA]')
    await dossier.locator('h2', { hasText: 'Anna' }).waitFor()
    await stap.locator('summary').first().click()
    await typeNotitie(stap, 'over Anna')
    await become([KOPPEN, BRAM, ANNA, COR])
    await stap.getByText('Komt in cel F3 (kolom Probleemanalyse).').waitFor()
    expect(await dossier.locator('h2').first().textContent()).toContain('Anna')
    expect(await stap.getByLabel(NOTITIE).inputValue()).toBe('over Anna')
    await dossier.getByRole('button', { name: 'Vorig dossier' }).click()
    await dossier.locator('h2', { hasText: 'Bram' }).waitFor()
    await stap.locator('summary').first().click()
    expect(await stap.getByLabel(NOTITIE).inputValue()).toBe('')
    await dossier.getByRole('button', { name: 'Volgend dossier' }).click()
    await dossier.locator('h2', { hasText: 'Anna' }).waitFor()
    await stap.locator('summary').first().click()
    expect(await stap.getByLabel(NOTITIE).inputValue()).toBe('over Anna')
  })

  it('de plek van het toetsenbord in een lijst van dossiers', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, [ANNA, BRAM, COR]))
    await toonSectie(host.paneel, 'Dossier')
    const lijst = host.paneel.locator('#dossier-lijst')
    await lijst.focus()
    await host.pagina.keyboard.press('ArrowDown')
    const hier = (): Promise<string | undefined> =>
      lijst.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
      )
    expect(await hier()).toContain('Bram')
    await become([KOPPEN, DORA, ANNA, BRAM, COR])
    await host.paneel.locator('#dossier-lijst-0', { hasText: 'Dora' }).waitFor()
    expect(await hier()).toContain('Bram')
    await become([KOPPEN, DORA, ANNA, COR])
    await expect.poll(hier).toContain('Cor')
  })

  it('wie na een sortering een rij kiest ziet wie daar nu staat', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, [ANNA, BRAM, COR]))
    await toonSectie(host.paneel, 'Dossier')
    await host.select('Caseload!A4')
    const naam = host.paneel.locator('#paneel-dossier h2').first()
    await naam.getByText('Cor').waitFor()
    await Promise.all([become([KOPPEN, BRAM, ANNA, COR]), host.select('Caseload!A2')])
    await naam.getByText('Bram').waitFor()
    await host.wachtOpRust()
    await host.paneel.waitForTimeout(800)
    expect(await naam.textContent()).toContain('Bram')
  })

  it('een half antwoord op een vraag voor de beslissing', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, [ANNA, BRAM, COR]))
    await toonSectie(host.paneel, 'Dossier')
    await host.select('Caseload!A2')
    const dossier = host.paneel.locator('#paneel-dossier')
    await dossier.locator('h2', { hasText: 'Anna' }).waitFor()
    await dossier.getByLabel('Vraag', { exact: true }).selectOption('VERHAALSANCTIE')
    const antwoord = dossier.locator('.interview input')
    await antwoord.waitFor()
    await antwoord.fill('1-10-2026')
    await dossier.getByText(/Het antwoord komt in .* regel 2\./).waitFor()
    await become([KOPPEN, BRAM, ANNA, COR])
    await dossier.getByText(/Het antwoord komt in .* regel 3\./).waitFor()
    await host.wachtOpRust()
    await host.paneel.waitForTimeout(800)
    expect(await dossier.locator('h2').first().textContent()).toContain('Anna')
    expect(await antwoord.inputValue()).toBe('1-10-2026')
    await dossier.getByRole('button', { name: 'Vorig dossier' }).click()
    await dossier.locator('h2', { hasText: 'Bram' }).waitFor()
    expect(await antwoord.inputValue()).toBe('')
    await dossier.getByRole('button', { name: 'Volgend dossier' }).click()
    await dossier.locator('h2', { hasText: 'Anna' }).waitFor()
    expect(await antwoord.inputValue()).toBe('1-10-2026')
  })

  it('de vraag of iets mag worden vervangen gaat over het dossier waarbij zij is gesteld, en daarna gaat het verder', async () => {
    const kaart = await prepare()
    await Promise.all([
      host.typ('Caseload!F2', '=ALS(1=1;"";"")'),
      kaart.getByRole('button', { name: 'Gedaan', exact: true }).click(),
    ])
    await kaart.getByText('In Caseload!F2 staat nu').waitFor()
    await become([KOPPEN, BRAM, ANNA, COR])
    await host.typ('Caseload!F2', '=ALS(1=1;"";"")')
    await host.typ('Caseload!F3', '=ALS(1=1;"";"")')
    await kaart.getByText('Komt in cel F3 (kolom Probleemanalyse).').waitFor()
    await kaart.getByRole('button', { name: 'Vervang', exact: true }).click()
    await gemeld('Probleemanalyse van D-1, gedaan op 12-10-2026: geschreven in Caseload!F3.')
    expect(await sheet('F2:F3')).toEqual([[''], [GEDAAN]])
    await expect.poll(() => taak('Anna').count()).toBe(0)
    expect(await host.paneel.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  })
})

describe('een notitie, terwijl een ander er ook een schrijft', () => {
  const MET = [...KOPPEN, 'Notitie']
  const openKaart = async (): Promise<Locator> => {
    host = await openPaneel(
      browser,
      werkmapMet(
        MET,
        [ANNA, BRAM, COR].map((rij) => [...rij, 'eerder gebeld']),
      ),
    )
    const kaart = taak('Anna')
    await kaart.locator('summary').first().click()
    await typeNotitie(kaart, 'gemaild')
    return kaart
  }
  const press = (kaart: Locator): Promise<void> =>
    kaart.evaluate((element) => {
      for (const knop of element.querySelectorAll('button')) if (knop.textContent === 'Schrijf notitie') knop.click()
    })

  it('komt eronder: er wordt niets vervangen en niets gevraagd, en het veld is daarna leeg', async () => {
    const kaart = await openKaart()
    await become([MET, [...ANNA, 'eerder gebeld\nvan een collega'], [...BRAM, ''], [...COR, '']])
    await press(kaart)
    await gemeld(/^Notitie bij D-1: geschreven in Caseload!H2/)
    const [[notitie] = []] = await sheet('H2:H2')
    expect(notitie).toMatch(/^eerder gebeld\nvan een collega\n\d\d-\d\d-\d{4} Probleemanalyse: gemaild$/)
    expect(await kaart.getByLabel(NOTITIE).inputValue()).toBe('')
    await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
    await gemeld(/^Ongedaan gemaakt/)
    expect(await sheet('H2:H2')).toEqual([['eerder gebeld\nvan een collega']])
  })

  it('komt niet in de plaats van een formule, en blijft dan staan', async () => {
    const kaart = await openKaart()
    await host.typ('Caseload!H2', '="gebeld op "&A2')
    await kaart.locator('.notities', { hasText: 'gebeld op D-1' }).waitFor()
    await press(kaart)
    await gemeld(/staat een formule .* niet vervangen/)
    expect((await host.cel('Caseload!H2')).formule).toContain('A2')
    expect(await kaart.getByLabel(NOTITIE).inputValue()).toBe('gemaild')
  })
})

describe('een klik, terwijl de lijst opnieuw wordt getekend', () => {
  it('komt aan, ook als er tussen indrukken en loslaten iets in het blad veranderde', async () => {
    host = await openPaneel(browser, werkmapMet(KOPPEN, [ANNA, BRAM, COR]))
    const titel = await taak('Anna').locator('.taak-titel').boundingBox()
    if (!titel) throw new Error('De taak is niet te zien.')
    const { mouse } = host.pagina
    await mouse.move(titel.x + 20, titel.y + 5)
    await mouse.down()
    await host.typ('Caseload!B2', 'Anna Maria')
    await host.wachtOpRust()
    await host.paneel.waitForTimeout(800)
    await mouse.up()
    await taak('Anna').getByRole('button', { name: 'Gedaan', exact: true }).waitFor()
    await taak('Anna').getByText('Anna Maria · D-1').waitFor()
  })
})

describe('de tabel zelf, terwijl het taakvenster open is', () => {
  const OUD = [KOPPEN, ['D-1', 'Zara', 'Bakkerij', 'Els', 46_266, '', '']]
  const openTwee = async (): Promise<void> => {
    const werkmap = werkmapMet(KOPPEN, [ANNA, BRAM, COR])
    const oud = { naam: 'Oud', rijen: OUD, tabellen: [{ naam: 'Oud', bereik: 'A1:G2' }] }
    host = await openPaneel(browser, { ...werkmap, bladen: [...werkmap.bladen, oud] })
    await taak('Anna').locator('summary').first().click()
    await typeNotitie(taak('Anna'), 'over Anna')
  }
  /** Someone else gives a table another name, or deletes it. */
  const rename = (van: string, naar: string | null): Promise<void> =>
    host.paneel.evaluate(
      ([oud, nieuw]) =>
        Excel.run(async (context) => {
          const tabel = context.workbook.tables.getItem(oud)
          if (nieuw === null) tabel.delete()
          else tabel.name = nieuw
          await context.sync()
        }),
      [van, naar] as const,
    )
  const readAgain = (): Promise<void> => host.paneel.getByRole('button', { name: 'Lees opnieuw' }).click()

  it('wordt gevolgd als zij een andere naam krijgt, met wat er is getypt en wat ongedaan kan worden gemaakt', async () => {
    await openTwee()
    await taak('Anna').getByLabel('Gedaan op').fill('12-10-2026')
    await rename('Caseload', 'Dossiers')
    await readAgain()
    await host.paneel.locator('.kop-tabel option:checked', { hasText: 'Dossiers (blad Caseload' }).waitFor({
      state: 'attached',
    })
    expect(await taak('Anna').getByLabel(NOTITIE).inputValue()).toBe('over Anna')
    await markDone(taak('Anna'))
    await gemeld('Probleemanalyse van D-1, gedaan op 12-10-2026: geschreven in Caseload!F2.')
    await rename('Dossiers', 'Weer')
    await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
    await gemeld(/^Ongedaan gemaakt: Probleemanalyse van D-1/)
    expect(await sheet('F2:F2')).toEqual([['']])
  })

  it('maakt als zij weg is niet stil plaats voor een andere, en wat is getypt komt niet bij wie daar zo heet', async () => {
    await openTwee()
    await rename('Caseload', null)
    await readAgain()
    const gezegd = host.paneel.getByText('Caseload is niet meer te vinden. Hieronder staat Oud (blad Oud).')
    await gezegd.waitFor()
    await taak('Zara').locator('summary').first().click()
    expect(await taak('Zara').getByLabel(NOTITIE).inputValue()).toBe('')
    await host.paneel.getByRole('button', { name: 'Ga verder met deze tabel' }).click()
    await gezegd.waitFor({ state: 'hidden' })
    await taak('Zara').waitFor()
  })
})
