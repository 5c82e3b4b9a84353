import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { startHost } from '../gastheer/start.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, voorbeeld, wachtOpDossiers, werkmapMet } from './paneel.ts'
import { SITE, dienstMetNiets } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe('Vandaag on the example caseload', () => {
  let host: Host
  beforeAll(async () => {
    host = await openPaneel(browser, await voorbeeld())
  })
  afterAll(async () => {
    await host.stop()
  })
  const aantal = async (groep: string): Promise<number> =>
    Number(/\d+$/.exec((await host.paneel.locator('.sprong', { hasText: groep }).textContent()) ?? '')?.[0])

  it('reads the table of the open sheet, with the day of PW_Peildatum', async () => {
    await expect.poll(() => host.paneel.locator('.kop-stand').textContent()).toBe('59 dossiers.')
    expect(await host.paneel.locator('.kop').textContent()).toContain('(cel PW_Peildatum)')
  })

  it('has work in every group, and rows to look at', async () => {
    for (const groep of ['Te laat', 'Vandaag', 'Deze week', 'Straks', 'Nakijken'])
      expect(await aantal(groep), groep).toBeGreaterThan(0)
  })

  it('opens a task in place, selects its row, and writes nothing', async () => {
    const eerder = await host.schrijfbeurten()
    const taak = host.paneel.locator('.taak').first()
    await taak.locator('summary').first().click()
    await taak.getByText('Waarom', { exact: true }).waitFor()
    expect(await taak.getByRole('link').first().getAttribute('href')).toMatch(
      /^https:\/\/(wetten\.overheid|www\.uwv)\.nl\//,
    )
    const wie = (await taak.locator('.taak-wie').first().textContent()) ?? ''
    await expect
      .poll(async () => {
        const rij = /\$?A\$?(\d+)/.exec(await host.selectie())?.[1]
        return rij === undefined ? '' : (await host.cel(`Caseload!A${rij}`)).tekst
      })
      .toBe(/20\d\d-\d{4}/.exec(wie)?.[0])
    expect(await host.schrijfbeurten()).toBe(eerder)
    await taak.locator('summary').first().click()
  })

  it('follows a change in the sheet at once', async () => {
    const eerder = await aantal('Nakijken')
    const kolom = await host.cellen('Caseload!E1:E63')
    const rij = kolom.findIndex(([cel]) => cel?.tekst === '31-02-2026') + 1
    expect(rij).toBeGreaterThan(0)
    await host.typ(`Caseload!E${rij}`, '28-2-2026')
    await host.wachtOpRust()
    await expect.poll(() => aantal('Nakijken')).toBe(eerder - 1)
  })

  it('narrows down by adviser', async () => {
    const som = async () =>
      (await Promise.all(['Te laat', 'Vandaag', 'Deze week', 'Straks'].map(aantal))).reduce((a, b) => a + b, 0)
    const alles = await som()
    const keuze = host.paneel.locator('#paneel-vandaag').getByLabel('Adviseur')
    const waarden = await keuze
      .locator('option')
      .evaluateAll((opties) => opties.map((optie) => (optie as HTMLOptionElement).value))
    const perAdviseur: number[] = []
    for (const waarde of waarden.filter((naam) => naam !== '')) {
      await keuze.selectOption(waarde)
      perAdviseur.push(await som())
    }
    await keuze.selectOption('')
    expect(perAdviseur.length).toBeGreaterThan(1)
    expect(perAdviseur.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(alles)
    expect(Math.max(...perAdviseur)).toBeLessThan(alles)
  })

  it('reads the sheet with SIVI field names when it is chosen, and remembers it', async () => {
    await host.paneel.getByLabel('Tabel').selectOption({
      label: (await host.paneel.getByLabel('Tabel').locator('option', { hasText: 'SIVI' }).textContent()) ?? '',
    })
    await host.paneel.getByText('24 dossiers.').waitFor()
    await host.paneel.getByLabel('Tabel').selectOption({ index: 0 })
    await host.paneel.getByText('59 dossiers.').waitFor()
  })

  it('asks nothing of Excel that the workbook does not know, and makes no errors', async () => {
    expect(await host.onbekendeLeden()).toEqual([])
    expect(host.paginafouten).toEqual([])
  })
})

describe('Vandaag on a hostile workbook', () => {
  it('shows markup as text and runs none of it', async () => {
    const aanval = '<img src=x onerror="window.geraakt=1">'
    const lang = 'x'.repeat(32_767)
    const host = await openPaneel(
      browser,
      werkmapMet(
        ['Dossier', 'Naam', 'Werkgever', 'Ziektedatum', '42e-weeksmelding'],
        [
          [aanval, '=HYPERLINK("http://x")', lang, 45_663, ''],
          ['B', 'javascript:alert(1)', '&lt;script&gt;', 'geen datum', aanval],
        ],
      ),
    )
    try {
      const teksten = async () => (await host.paneel.locator('#paneel-vandaag').textContent()) ?? ''
      expect(await teksten()).toContain(aanval)
      await host.paneel.locator('.taak summary').first().click()
      await toonSectie(host.paneel, 'Dossier')
      expect(await host.paneel.locator('#paneel-dossier h2').first().textContent()).toContain(aanval)
      await toonSectie(host.paneel, 'Gegevens')
      expect(await host.paneel.locator('#kwaliteit-lijst').textContent()).toContain('"geen datum" is geen datum')
      expect(await host.paneel.evaluate(() => 'geraakt' in globalThis)).toBe(false)
      expect(await host.paneel.locator('img').count()).toBe(0)
      expect(host.paginafouten).toEqual([])
    } finally {
      await host.stop()
    }
  })

  it('says what is looked for in a workbook without dossiers', async () => {
    const host = await startHost({ map: SITE, browser, antwoord: dienstMetNiets })
    try {
      await host.paneel.getByText('Geen tabel met dossiers gevonden.', { exact: true }).waitFor()
      expect(await host.paneel.getByRole('button', { name: 'Nieuwe caseload' }).first().isVisible()).toBe(true)
    } finally {
      await host.stop()
    }
  })
})

describe('Vandaag on ten thousand rows', () => {
  it('is complete, and draws the first of each group', async () => {
    const rijen = Array.from({ length: 10_000 }, (_, i) => [`D-${i}`, `Werkgever ${i % 40}`, 45_663 + (i % 700), ''])
    const host = await openPaneel(
      browser,
      werkmapMet(['Dossier', 'Werkgever', 'Ziektedatum', '42e-weeksmelding'], rijen),
    )
    try {
      await wachtOpDossiers(host.paneel)
      await expect
        .poll(() => host.paneel.locator('.kop-stand').textContent(), { timeout: 40_000 })
        .toBe('10000 dossiers.')
      const laat = host.paneel.locator('[data-groep="te laat"]')
      const totaal = Number(await laat.locator('.groep-aantal').textContent())
      expect(totaal).toBeGreaterThan(1000)
      expect(await host.paneel.locator('.taak').count()).toBeLessThan(120)
      await laat.getByRole('button', { name: `Toon 50 van nog ${totaal - 20}` }).click()
      expect(await laat.locator('.taak').count()).toBe(70)
      expect(
        await laat
          .locator('.taak')
          .nth(20)
          .locator('summary')
          .evaluate((kop) => kop === document.activeElement),
      ).toBe(true)
    } finally {
      await host.stop()
    }
  }, 120_000)
})
