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
    Number(await host.paneel.locator('.kaart', { hasText: groep }).locator('.kaart-aantal').textContent())

  it('reads the table of the open sheet, with the day of PW_Peildatum', async () => {
    await expect.poll(() => host.paneel.locator('.kop-stand').textContent()).toBe('59 dossiers.')
    expect(await host.paneel.locator('.kop').textContent()).toContain('(cel PW_Peildatum)')
  })

  it('has work in every group, and rows to look at', async () => {
    for (const groep of ['Te laat', 'Deze week', '30 dagen', 'Nakijken'])
      expect(await aantal(groep), groep).toBeGreaterThan(0)
  })

  it('selects the row of a case on a click, and writes nothing', async () => {
    const eerder = await host.schrijfbeurten()
    const regel = host.paneel.locator('#vandaag-lijst [role=option]').first()
    const label = (await regel.locator('.lijst-kop').textContent())?.split(' · ')[0]
    await regel.click()
    await host.paneel.getByText(`Rij van ${label} geselecteerd`).waitFor()
    const selectie = await host.selectie()
    const rij = /\$?A\$?(\d+)/.exec(selectie)?.[1]
    expect((await host.cel(`Caseload!A${rij}`)).tekst).toBe(label)
    expect(await host.schrijfbeurten()).toBe(eerder)
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
      (await Promise.all(['Te laat', 'Deze week', '30 dagen'].map(aantal))).reduce((a, b) => a + b, 0)
    const alles = await som()
    await host.paneel.getByText('Filteren').click()
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
      const teksten = async () => (await host.paneel.locator('#vandaag-lijst').textContent()) ?? ''
      expect(await teksten()).toContain(aanval)
      await host.paneel.locator('#vandaag-lijst [role=option]').first().click()
      await toonSectie(host.paneel, 'Dossier')
      expect(await host.paneel.locator('h2').first().textContent()).toContain(aanval)
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
  it('is complete, and draws only the lines in sight', async () => {
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
      const lijst = host.paneel.locator('#vandaag-lijst')
      const totaal = Number(await lijst.locator('[role=option]').first().getAttribute('aria-setsize'))
      expect(totaal).toBeGreaterThan(1000)
      expect(await lijst.locator('[role=option]').count()).toBeLessThan(60)
      await lijst.focus()
      await lijst.press('End')
      await expect.poll(() => lijst.locator('[aria-selected=true]').getAttribute('aria-posinset')).toBe(String(totaal))
    } finally {
      await host.stop()
    }
  }, 120_000)
})
