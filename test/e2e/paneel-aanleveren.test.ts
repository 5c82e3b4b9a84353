import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { startHost } from '../gastheer/start.ts'
import type { Host } from '../gastheer/start.ts'
import { axeBevindingen, openPaneel, setBreedte, toonSectie, wachtOpDossiers, werkmapMet } from './paneel.ts'
import { dienstMetNiets, SITE } from './site.ts'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => host.stop())
afterAll(async () => {
  await browser.close()
})

const KOPPEN = ['Personeelsnummer', 'Begindatum verzuim', 'Einddatum verzuim']
/** Ill until 31-1-2026 (46053) and again from 28-2-2026 (46081): 27 days between when the end is the last sick day. */
const RIJEN = [
  [21, 46_023, 46_053],
  [21, 46_081, ''],
]

const open = async (rijen: readonly (readonly (string | number)[])[] = RIJEN): Promise<void> => {
  host = await startHost({ map: SITE, browser, werkmap: werkmapMet(KOPPEN, rijen), antwoord: dienstMetNiets })
  await host.paneel.waitForSelector('[role=tablist]')
}
const bord = () => host.paneel.locator('#paneel-gegevens .import')

describe('een eigen export in drie stappen', () => {
  it('vraagt meteen wat alleen de gebruiker weet, en toont daarna welke rijen een geval werden', async () => {
    await open()
    await bord().getByText('2. Uw antwoord is nodig (1)').waitFor()
    expect(await bord().getByText('1. Gelezen').isVisible()).toBe(true)
    await setBreedte(host, 320)
    expect(await axeBevindingen(host.paneel)).toEqual([])
    await bord().locator('fieldset').getByRole('button').first().click()
    await wachtOpDossiers(host.paneel)
    await bord()
      .getByText(/^2 rijen zijn \d geval(len)?/)
      .waitFor()
    await bord().getByText('2. Uw antwoord is niet nodig').waitFor()
    await bord().getByRole('button', { name: 'Naar Vandaag' }).click()
    expect(await host.paneel.getByRole('tab', { name: 'Vandaag' }).getAttribute('aria-selected')).toBe('true')
    expect(await host.excel.evaluate(() => window.poortwachterHost?.werkmap.cel('Caseload', 'D1').waarde)).toBeNull()
  })

  it('onthoudt het antwoord in de werkmap, en vraagt het opnieuw als men dat wil', async () => {
    await open()
    await bord().locator('fieldset').getByRole('button').first().click()
    await wachtOpDossiers(host.paneel)
    const bewaard = await host.excel.evaluate(
      () => window.poortwachterHost?.gastheer.omgeving.instellingen.get('poortwachter.caseload') ?? '',
    )
    expect(String(bewaard)).toContain('"einde"')
    expect(String(bewaard)).not.toMatch(/46023|46053|01-2026/)
    await bord().getByRole('button', { name: 'Stel de vragen opnieuw' }).click()
    await bord().getByText('2. Uw antwoord is nodig (1)').waitFor()
  })

  it('vraagt een maand later niets, als dezelfde export met nieuwe rijen op het blad staat', async () => {
    // A range and no table: whatever is put under it belongs to it.
    const metTabel = werkmapMet(KOPPEN, RIJEN)
    const werkmap = { ...metTabel, bladen: metTabel.bladen.map(({ naam, rijen }) => ({ naam, rijen })) }
    host = await startHost({ map: SITE, browser, werkmap, antwoord: dienstMetNiets })
    await host.paneel.waitForSelector('[role=tablist]')
    await bord().locator('fieldset').getByRole('button').first().click()
    await wachtOpDossiers(host.paneel)
    // A month later: 21 has recovered and 34 has fallen ill; 35 is at home for the second time.
    const later: readonly (readonly [string, number])[] = [
      ['C3', 46_100],
      ...[34, 35, 35].map((wie, i): [string, number] => [`A${i + 4}`, wie]),
      ...[46_101, 46_060, 46_105].map((dag, i): [string, number] => [`B${i + 4}`, dag]),
      ['C5', 46_070],
    ]
    for (const [cel, inhoud] of later) await host.typ(`Caseload!${cel}`, String(inhoud))
    await bord()
      .getByText(/^5 rijen zijn \d gevallen/)
      .waitFor()
    expect(await bord().getByText('2. Uw antwoord is niet nodig').isVisible()).toBe(true)
    expect(await bord().locator('fieldset').count()).toBe(0)
  })

  it('zegt dat onder de tabel nog cellen staan die er niet bij horen', async () => {
    await open()
    await host.typ('Caseload!A5', '34')
    await bord()
      .getByText('Onder tabel Caseload op blad Caseload staan nog cellen, tot en met regel 5.', { exact: false })
      .waitFor()
  })

  it('zegt dat naast de tabel een lijst staat die niet wordt gelezen', async () => {
    await open()
    await host.typ('Caseload!E1', 'Eerste ziektedag')
    await host.typ('Caseload!E5', '46101')
    await bord()
      .getByText('Naast tabel Caseload op blad Caseload staan nog cellen (E1:E5), die niet worden gelezen.', {
        exact: false,
      })
      .waitFor()
    expect(await bord().getByText('Onder tabel Caseload', { exact: false }).count()).toBe(0)
  })

  it('noemt regels die een filter heeft verborgen, want zij worden wel gelezen', async () => {
    const rijen = Array.from({ length: 100 }, (_, i) => [i + 1, 46_023 + i, ''])
    const { bladen, ...verder } = werkmapMet(KOPPEN, rijen)
    // Rows 6 to 75 of the sheet, and row 91.
    const verborgenRijen = [...Array.from({ length: 70 }, (_, i) => i + 5), 90]
    const werkmap = { ...verder, bladen: bladen.map((blad, i) => (i === 0 ? { ...blad, verborgenRijen } : blad)) }
    host = await startHost({ map: SITE, browser, werkmap, antwoord: dienstMetNiets })
    await host.paneel.waitForSelector('[role=tablist]')
    await wachtOpDossiers(host.paneel)
    await toonSectie(host.paneel, 'Gegevens')
    await bord()
      .getByText(
        'Op blad Caseload zijn 71 regels verborgen, waaronder 6, 7, 8, 9, 10, 11, 12, 13; die zijn wel gelezen.',
        {
          exact: false,
        },
      )
      .waitFor()
  })

  it('volgt iedere rij van een geval dat uit meer rijen bestaat, en een rij van een ander', async () => {
    // 32 is ill until 10-1-2026 and again from 15-1-2026, however the end is read; 33 once, from 1-2-2026.
    await open([
      [32, 46_023, 46_032],
      [33, 46_054, ''],
      [32, 46_037, ''],
    ])
    await bord().locator('fieldset').getByRole('button').first().click()
    await bord()
      .getByText(/^3 rijen zijn 2 gevallen; 1 geval bestaat uit meer rijen/)
      .waitFor()
    await toonSectie(host.paneel, 'Dossier')
    const kop = (wie: string) => host.paneel.locator('#paneel-dossier h2', { hasText: wie }).waitFor()
    for (const [cel, wie] of [
      ['A2', '32'],
      ['A3', '33'],
      ['B4', '32'],
    ] as const) {
      await host.select(`Caseload!${cel}`)
      await kop(wie)
    }
  })

  it('blijft bruikbaar bij 10.000 rijen', async () => {
    await open(Array.from({ length: 10_000 }, (_, i) => [i >> 1, 45_663 + (i % 2) * 200, i % 2 ? '' : 45_700]))
    await bord().getByText('2. Uw antwoord is nodig').waitFor({ timeout: 60_000 })
    await bord().locator('fieldset').getByRole('button').first().click()
    await bord()
      .getByText(/^10\.000 rijen zijn/)
      .waitFor({ timeout: 90_000 })
    expect(host.paginafouten).toEqual([])
  }, 180_000)
})

describe('de vragen bij een beslissing', () => {
  const vraag = () => host.paneel.locator('.interview fieldset')

  it('komen een voor een, zeggen wie het weet en waar het antwoord komt, en houden op als het vaststaat', async () => {
    const koppen = ['Dossier', 'Naam', 'Ziektedatum', 'Belastbaarheid']
    host = await openPaneel(browser, werkmapMet(koppen, [['D-1', 'Anna Abrikoos', 45_980, '']]))
    await host.select('Caseload!A2')
    await toonSectie(host.paneel, 'Dossier')
    await host.paneel.getByLabel('Vraag', { exact: true }).selectOption('SPOOR2NODIG')
    const gezien: string[] = []
    for (let keer = 0; keer < 12 && (await vraag().count()) > 0; keer += 1) {
      const tekst = (await vraag().locator('legend').textContent()) ?? ''
      gezien.push(tekst)
      expect(await vraag().textContent()).toMatch(/Wie het weet: .*Het antwoord komt in (cel|een nieuwe kolom)/)
      const antwoord = vraag().locator('.knoppen button').first()
      if ((await antwoord.textContent()) === 'Antwoord') await vraag().getByLabel('Antwoord').fill('1-11-2026')
      await antwoord.click()
      await host.paneel.locator('.melding').getByText('geschreven in').waitFor()
      await expect
        .poll(async () => (await vraag().count()) === 0 || (await vraag().locator('legend').textContent()) !== tekst)
        .toBe(true)
    }
    expect(gezien.length).toBeGreaterThan(0)
    expect(new Set(gezien).size).toBe(gezien.length)
    // There is an answer; what was not given and could still change it is asked only when one wants that.
    await host.paneel.getByText(/^Wat dit nog kan veranderen: \d+ gegevens? d/).waitFor()
    await host.paneel.getByRole('button', { name: /^Beantwoord die vra/ }).click()
    expect(await vraag().textContent()).toMatch(/Wie het weet: .*kan het antwoord op ".*" nog veranderen/)
    expect(gezien).not.toContain(await vraag().locator('legend').textContent())
    await vraag().getByRole('button', { name: 'Weet ik nog niet' }).click()
    expect(await host.paneel.locator('.uitkomst').first().textContent()).not.toContain('ontbreekt')
    await host.paneel.getByRole('button', { name: 'Zet motivering in de notities' }).click()
    await host.paneel
      .locator('.melding')
      .getByText(/^Motivering bij D-1: geschreven in/)
      .waitFor()
    expect(host.paginafouten).toEqual([])
  })

  it('laten zich overslaan en opnieuw stellen, zonder iets te schrijven', async () => {
    host = await openPaneel(browser, werkmapMet(['Dossier', 'Naam', 'Ziektedatum'], [['D-1', 'Anna', 45_980]]))
    await host.select('Caseload!A2')
    await toonSectie(host.paneel, 'Dossier')
    await host.paneel.getByLabel('Vraag', { exact: true }).selectOption('SPOOR2NODIG')
    for (let keer = 0; keer < 30 && (await vraag().count()) > 0; keer += 1)
      await vraag().getByRole('button', { name: 'Weet ik nog niet' }).click()
    await host.paneel.getByText(/^Nog niet te beslissen zonder: /).waitFor()
    await host.paneel.getByRole('button', { name: 'Stel die vragen opnieuw' }).click()
    await vraag().waitFor()
    expect(await host.schrijfbeurten()).toBe(0)
  })
})
