import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnLetters } from '../../addin/dossiers/adres.ts'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, voorbeeld, werkmapMet } from './paneel.ts'
import { regelboek } from '@poortwachter/wet/editie'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
  host = await openPaneel(browser, await voorbeeld())
})
afterAll(async () => {
  await host.stop()
  await browser.close()
})

const sectie = (id: string): Locator => host.paneel.locator(`#paneel-${id}`)
const gemeld = async (tekst: string | RegExp): Promise<void> => {
  await host.paneel.locator('.melding').getByText(tekst).waitFor()
}

describe('Dossier', () => {
  beforeAll(async () => {
    await toonSectie(host.paneel, 'Dossier')
    await sectie('dossier').getByLabel('Zoek op dossier').fill('2025-1253')
    await sectie('dossier').locator('#dossier-lijst [role=option]').first().click()
    await sectie('dossier').locator('h2').getByText('2025-1253').waitFor()
  })

  it('draws the timeline and names every step with its source', async () => {
    expect(await sectie('dossier').getByRole('img').getAttribute('aria-label')).toMatch(
      /^Tijdlijn van 104 weken met \d+ stappen/,
    )
    const stap = sectie('dossier').locator('.stappen details[data-stap=EJE]')
    await stap.locator('summary').first().click()
    expect(await stap.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\/wetten\.overheid\.nl\//)
    expect(await stap.textContent()).toContain('plus 363 dagen')
  })

  it('answers every decision table of the edition', async () => {
    const keuze = sectie('dossier').getByLabel('Vraag', { exact: true })
    const tabellen = await keuze
      .locator('option')
      .evaluateAll((opties) => opties.map((optie) => (optie as HTMLOptionElement).value))
    expect(tabellen.length).toBeGreaterThan(5)
    for (const tabel of tabellen) {
      await keuze.selectOption(tabel)
      expect((await sectie('dossier').locator('.uitkomst').textContent())?.length, tabel).toBeGreaterThan(5)
    }
    await keuze.selectOption('SPOOR2NODIG')
  })

  it('shows what would be different, and writes nothing', async () => {
    const eerder = await host.schrijfbeurten()
    const bord = sectie('dossier').locator('.wat-als')
    await bord.locator('summary').first().click()
    await bord.getByLabel('Dagen die niet meetellen').fill('14')
    await bord.getByText('14 dagen later').first().waitFor()
    await bord.getByRole('button', { name: 'Terug naar het blad' }).click()
    await bord.getByText('Er wordt niets in het blad geschreven.').waitFor()
    expect(await host.schrijfbeurten()).toBe(eerder)
  })
})

describe('Risico', () => {
  it('ranks the running cases and puts them on a new sheet with formulas, in one go', async () => {
    await toonSectie(host.paneel, 'Risico')
    await sectie('risico')
      .getByText(/lopende dossiers/)
      .waitFor()
    await sectie('risico').getByText('Invoer voor de blootstelling').click()
    await sectie('risico').getByLabel('Doorbetaling %').fill('70')
    await sectie('risico')
      .getByText(/Blootstelling samen €\s[1-9]/)
      .waitFor()
    const eerder = await host.schrijfbeurten()
    await sectie('risico').getByRole('button', { name: 'Zet op een nieuw blad' }).click()
    await gemeld(/^Blad Risico gemaakt/)
    expect(await host.schrijfbeurten()).toBe(eerder + 1)
    await host.wachtOpRust()
    expect((await host.cel('Risico!A1')).tekst).toBe('Loonsanctierisico per dossier')
    const kolom = (await host.cellen('Risico!L8:L61')).map(([cel]) => cel)
    const bedragen = kolom.filter((cel) => typeof cel?.waarde === 'number')
    const metLoon = (await host.cellen('Risico!E8:I61')).filter(
      ([klasse, , , , loon]) => Number(loon?.waarde) > 0 && !['geen', 'laag'].includes(String(klasse?.tekst)),
    )
    expect(bedragen.length, 'alle dossiers met een loon behalve de klassen geen en laag').toBe(metLoon.length)
    expect(bedragen.length).toBeGreaterThan(15)
    for (const cel of bedragen) expect(cel?.formule).toMatch(/^=I\d+\*12\/52/)
    const som = bedragen.reduce((totaal, cel) => totaal + Number(cel?.waarde), 0)
    expect(Number((await host.cel('Risico!L6')).waarde)).toBeCloseTo(som, 2)
  })
})

describe('Planning', () => {
  it('counts the work of 26 weeks in a chart and in a table, and marks weeks above the capacity', async () => {
    await toonSectie(host.paneel, 'Planning')
    await sectie('planning').getByLabel('Capaciteit per week').fill('1')
    expect(await sectie('planning').locator('tbody tr').count()).toBe(26)
    expect(await sectie('planning').getByText('te druk').count()).toBeGreaterThan(0)
    expect(await sectie('planning').getByRole('img').getAttribute('aria-label')).toContain('De drukste is de week van')
  })

  it('says of a number that it cannot plan with what is wrong with it', async () => {
    await toonSectie(host.paneel, 'Planning')
    const planning = host.paneel.locator('#paneel-planning')
    await planning.getByLabel('Capaciteit per week').fill('2,5')
    await planning.getByText('Geef een heel aantal stappen van 0 tot en met 10000.').waitFor()
    await planning.getByLabel('FML, dagen').fill('-6')
    await planning.getByText('Geef een heel aantal dagen van 0 tot en met 1000.').waitFor()
    await planning.getByLabel('Capaciteit per week').fill('')
    await planning.getByLabel('FML, dagen').fill('')
    await planning.getByText('Geef een heel aantal').waitFor({ state: 'hidden' })
  })

  it('saves a calendar without names', async () => {
    const download = host.pagina.waitForEvent('download')
    await sectie('planning')
      .getByRole('button', { name: /agendabestand/i })
      .click()
    const bestand = await download
    expect(bestand.suggestedFilename()).toBe('poortwachter.ics')
    const stroom = await bestand.createReadStream()
    const delen: Buffer[] = []
    for await (const deel of stroom) delen.push(deel as Buffer)
    const tekst = Buffer.concat(delen).toString('utf8')
    expect(tekst).toContain('BEGIN:VCALENDAR')
    expect(tekst).not.toMatch(/20\d\d-1\d{3}|Appelmoes|Karnemelk/)
  })
})

describe('Regels', () => {
  it('says which edition is in use, with its fingerprint, and pins it to the workbook', async () => {
    await toonSectie(host.paneel, 'Regels')
    await sectie('regels').getByText('Vingerafdruk van deze regels').click()
    await sectie('regels')
      .getByText(/^[0-9a-f]{64}$/)
      .waitFor()
    await sectie('regels').getByRole('button', { name: 'Zet deze versie vast' }).click()
    await gemeld(`Deze werkmap rekent voortaan met regelversie ${regelboek.versie}.`)
    await sectie('regels')
      .getByText(/^ja, deze werkmap vraagt om/)
      .waitFor()
    await sectie('regels').getByRole('button', { name: 'Laat los' }).click()
    await gemeld('Deze werkmap rekent weer met de nieuwste regels.')
  })

  it('lists the cases that change under the safe profile', async () => {
    await sectie('regels').getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await sectie('regels')
      .getByText(/\d+ van 59 dossiers veranderen\./)
      .waitFor()
    expect(await sectie('regels').locator('#gevolgen-lijst [role=option]').count()).toBeGreaterThan(0)
  })
})

describe('Formule', () => {
  it('builds a formula from a cell that is pointed at, shows the outcome and puts it in the selected cell', async () => {
    await toonSectie(host.paneel, 'Formule')
    await sectie('formule').getByLabel('Zoek een functie').fill('deadline')
    await sectie('formule')
      .getByRole('button', { name: /^PW\.DEADLINE/ })
      .click()
    await host.typ('Caseload!AF4', '6-1-2025')
    await host.select('Caseload!AF4')
    await sectie('formule').getByRole('button', { name: 'Neem selectie voor ziektedatum' }).click()
    await sectie('formule').getByLabel('soort', { exact: true }).fill('EJE')
    await sectie('formule').getByText('=PW.DEADLINE(Caseload!AF4;"EJE")').waitFor()
    await sectie('formule').getByText('04-01-2026').waitFor()
    await host.select('Caseload!AG4')
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await gemeld(/^De formule: geschreven in Caseload!.*AG.*4/)
    await host.wachtOpRust()
    expect((await host.cel('Caseload!AG4')).tekst).toBe('04-01-2026')
  })

  it('refuses a formula that would refer to itself, also by way of others, and asks before it replaces what stands in a cell', async () => {
    await host.select('Caseload!AF4')
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await gemeld(/AF4 zou de formule naar zichzelf verwijzen/)
    expect((await host.cel('Caseload!AF4')).tekst).toBe('06-01-2025')
    // What stands in AH4 follows from AG5 by way of AI4, so a formula in AG5 that reads AH4 would go round.
    await host.typ('Caseload!AI4', '=AG5+1')
    await host.typ('Caseload!AH4', '=AI4+1')
    await host.wachtOpRust()
    await sectie('formule').getByLabel('ziektedatum', { exact: true }).fill('Caseload!AH4')
    await host.select('Caseload!AG5')
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await gemeld(/AG5 zou de formule via .*AH4 naar zichzelf verwijzen/)
    expect((await host.cel('Caseload!AG5')).formule).toBe('')
    await sectie('formule').getByLabel('ziektedatum', { exact: true }).fill('Caseload!AF4')
    await host.select('Caseload!B4')
    const naam = (await host.cel('Caseload!B4')).tekst
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await sectie('formule').getByText(`In Caseload!B4 staat nu "${naam}". Wilt u dat vervangen?`).waitFor()
    await sectie('formule').getByRole('button', { name: 'Laat staan' }).click()
    expect((await host.cel('Caseload!B4')).tekst).toBe(naam)
  })

  it('names the argument that is missing and goes to it', async () => {
    await sectie('formule').getByLabel('ziektedatum', { exact: true }).fill('')
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await gemeld('Vul eerst ziektedatum in.')
    expect(
      await sectie('formule')
        .getByLabel('ziektedatum', { exact: true })
        .evaluate((veld) => veld === document.activeElement),
    ).toBe(true)
  })
})

describe('Gegevens', () => {
  it('shows what each column was taken for, and follows another choice', async () => {
    await toonSectie(host.paneel, 'Gegevens')
    await sectie('gegevens')
      .getByText(/^Kolommen \(/)
      .click()
    const adviseur = sectie('gegevens').getByLabel('Adviseur', { exact: true })
    await adviseur.fill('niet gebruiken')
    await adviseur.press('Enter')
    await gemeld('De kolom Adviseur telt nu als: Niet gebruiken.')
    await expect.poll(() => adviseur.inputValue()).toBe('')
    await adviseur.fill('adviseur')
    await adviseur.press('Enter')
    await gemeld('De kolom Adviseur telt nu als: Adviseur.')
  })

  it('finds the future day and the day that does not exist in the example', async () => {
    const teksten = await sectie('gegevens').getByLabel('Soort').locator('option').allTextContents()
    for (const soort of ['Niet te lezen', 'In de toekomst']) expect(teksten.join(' ')).toContain(soort)
  })

  it('makes a copy to share without names', async () => {
    await sectie('gegevens').getByRole('button', { name: 'Maak deelbare kopie' }).click()
    await gemeld(/^Blad Deelbare kopie gemaakt met 59 dossiers zonder namen\./)
    await host.wachtOpRust()
    const rijen = await host.cellen("'Deelbare kopie'!A1:E60")
    expect(rijen.map(([, naam]) => naam?.tekst).slice(0, 2)).toEqual(['Naam', 'Werknemer 1'])
    expect(JSON.stringify(rijen.map((rij) => rij.map((cel) => cel.tekst)))).not.toMatch(/Appelmoes|Karnemelk|2025-1253/)
  })

  it('shows every request, and none of them holds anything from a cell', async () => {
    const adressen = await sectie('gegevens')
      .locator('table', { hasText: 'Verzoek, antwoord en adres' })
      .locator('tbody tr')
      .allTextContents()
    expect(adressen.length).toBeGreaterThan(0)
    for (const adres of adressen)
      expect(adres).toMatch(/GET, antwoord \d+https:\/\/localhost:\d+\/(v1\/stand|vast\/[\w-]+\.js)$/)
  })
})

describe('Rekenbewijs', () => {
  it('is made on a sheet of its own and is equal when it is worked out again', async () => {
    await toonSectie(host.paneel, 'Rekenbewijs')
    await sectie('rekenbewijs').getByRole('button', { name: 'Maak rekenbewijs' }).click()
    await gemeld(/^Blad Rekenbewijs gemaakt met 59 dossiers/)
    await host.wachtOpRust()
    await sectie('rekenbewijs').getByRole('button', { name: 'Reken na' }).click()
    await sectie('rekenbewijs')
      .getByText(/^Gelijk: alle uitkomsten van 59 dossiers/)
      .waitFor()
  })

  it('says which cell was changed', async () => {
    const koppen = (await host.cellen('Rekenbewijs!A11:CZ11'))[0] ?? []
    const kolom = koppen.findIndex((cel) => cel.tekst === 'EJE uiterlijk')
    expect(kolom).toBeGreaterThan(0)
    await host.typ(`Rekenbewijs!${columnLetters(kolom)}12`, '1-1-2030')
    await host.wachtOpRust()
    await sectie('rekenbewijs').getByRole('button', { name: 'Reken na' }).click()
    await sectie('rekenbewijs')
      .getByText(/EJE uiterlijk: er staat 01-01-2030/)
      .waitFor()
  })
})

describe('the whole session', () => {
  it('sent no cell value anywhere, and only asked for public rules', async () => {
    expect(host.verzoeken.length).toBeGreaterThan(3)
    for (const { url, methode, inhoud } of host.verzoeken) {
      expect(methode).toBe('GET')
      expect(inhoud).toBe('')
      expect(url).not.toMatch(/20\d\d-1\d{3}|Appelmoes|Karnemelk|Bakkerij|45663|46349/)
    }
    expect(host.verzoeken.filter(({ naar }) => naar === 'geweigerd')).toEqual([])
  })
  it('asked nothing of Excel that the workbook does not know, and made no errors', async () => {
    expect(await host.onbekendeLeden()).toEqual([])
    expect(host.paginafouten).toEqual([])
  })
})

describe('long work', () => {
  it('can be stopped, and then everything is as it was', async () => {
    const rijen = Array.from({ length: 10_000 }, (_, i) => [`D-${i}`, 45_663 + (i % 700), ''])
    const groot = await openPaneel(browser, werkmapMet(['Dossier', 'Ziektedatum', '42e-weeksmelding'], rijen))
    const risico = groot.paneel.locator('#paneel-risico')
    try {
      await groot.paneel.evaluate(() => {
        // The classes are there sooner than a hand can reach the button, so it is pressed as soon as it shows.
        const press = () => {
          const stop = document.querySelector<HTMLButtonElement>('#paneel-risico [data-sleutel=Stop]')
          if (!stop || stop.hidden) return
          wachter.disconnect()
          stop.click()
        }
        const wachter = new MutationObserver(press)
        wachter.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeFilter: ['hidden'],
        })
      })
      await toonSectie(groot.paneel, 'Risico')
      await groot.paneel.getByText('Gestopt. Er is niets veranderd.').waitFor()
      expect(await groot.paneel.locator('.kop-stand').textContent()).toBe('10000 dossiers.')
      await risico.getByRole('button', { name: 'Bereken' }).click()
      await risico.getByText(/\d+ lopende dossiers\./).waitFor()
      await risico.getByRole('button', { name: 'Zet op een nieuw blad' }).click()
      await risico.getByRole('button', { name: 'Stop' }).click()
      await groot.paneel.getByText('Gestopt. Er is niets geschreven.').waitFor()
      expect(await groot.schrijfbeurten()).toBe(0)
      expect(await risico.getByRole('progressbar').isVisible()).toBe(false)
    } finally {
      await groot.stop()
    }
  }, 120_000)
})

describe('when the sections that are loaded later do not arrive', () => {
  it('the pane works, their place says so, and trying again shows the section', async () => {
    let isWeg = true
    const zonder = await openPaneel(browser, await voorbeeld(), {
      weg: (pad) => isWeg && /\/latere-secties-[\w-]+\.js$/.test(pad),
    })
    try {
      expect(await zonder.paneel.locator('#paneel-vandaag .taak').count()).toBeGreaterThan(0)
      await toonSectie(zonder.paneel, 'Planning')
      const planning = zonder.paneel.locator('#paneel-planning')
      await planning.getByText('Dit onderdeel kon niet worden geladen. Controleer de verbinding.').waitFor()
      isWeg = false
      await planning.getByRole('button', { name: 'Laad opnieuw' }).press('Enter')
      await planning.locator('h2').first().waitFor()
      expect(await planning.getByText('kon niet worden geladen').count()).toBe(0)
    } finally {
      await zonder.stop()
    }
  })
})
