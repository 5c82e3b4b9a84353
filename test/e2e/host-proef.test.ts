import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { buildProef } from '../../addin/nabootsing/proef/bouw.ts'
import { readBestand } from '../gastheer/site.ts'

const FIXTURE = new URL('../addin/nabootsing/fixture', import.meta.url).pathname
const OORSPRONG = 'http://localhost:41001'

const CASELOAD = {
  bladen: [
    {
      naam: 'Caseload',
      rijen: [
        ['Naam', 'Ziek op', 'Later'],
        ...Array.from({ length: 10_000 }, (_x, i) => [
          `Medewerker ${i + 1}`,
          45_000 + (i % 900),
          i < 3 ? { formule: `=_xldudf_PW_LATER(B${i + 2},7)` } : null,
        ]),
      ],
      opmaak: [{ bereik: 'B2:B10001', numberFormat: 'dd-mm-yyyy' }],
      kolombreedtes: [180, 110, 110],
      tabellen: [{ naam: 'Caseload', bereik: 'A1:C10001' }],
    },
    { naam: 'Kladblad', rijen: [] },
  ],
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The try-it page as the build makes it, with the tiny fixture add-in in place of the product. */
describe('the try-it page, in a plain browser without office.js', () => {
  let browser: Browser
  let pagina: Page
  let site: string
  const verzoeken: string[] = []
  const fouten: string[] = []

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'proef-'))
    await cp(FIXTURE, site, { recursive: true })
    await buildProef(site, 'paneel.html')
    await writeFile(join(site, 'proef/caseload.json'), JSON.stringify(CASELOAD))
    browser = await startBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url())
      verzoeken.push(url.href)
      if (url.origin !== OORSPRONG) return route.abort()
      return route.fulfill(await readBestand(site, url.pathname))
    })
    pagina = await context.newPage()
    pagina.on('pageerror', (fout) => fouten.push(`${fout.message} ${fout.stack ?? ''}`))
    await pagina.goto(`${OORSPRONG}/proef/`)
    // The page reads its workbook after it has loaded.
    await pagina.waitForFunction(() => window.poortwachterProef !== undefined)
    await pagina.evaluate(() => window.poortwachterProef?.klaar)
  })
  afterAll(async () => {
    await browser?.close()
    await rm(site, { recursive: true, force: true })
  })

  const cel = (adres: string) => pagina.locator(`#cel-${adres}`)
  const ga = async (adres: string): Promise<void> => {
    await pagina.getByLabel('Celadres').fill(adres)
    await pagina.getByLabel('Celadres').press('Enter')
    await cel(adres.split(':')[0] ?? '').waitFor()
  }

  it('says that it is an imitation', async () => {
    expect(await pagina.getByText('Nagebootste werkmap, geen Microsoft Excel', { exact: true }).isVisible()).toBe(true)
  })

  it('calculates stored formulas and shows the pane beside them', async () => {
    await expect.poll(() => cel('C2').textContent()).toBe('22-03-2023')
    const paneel = pagina.frameLocator('#paneel iframe')
    await expect.poll(() => paneel.locator('#stand').textContent()).toBe('Naam,Ziek op,Later 10000 Caseload!A2:C10001')
  })

  it('draws only what is in sight of 10,000 rows', async () => {
    expect(await pagina.locator('[role=gridcell]').count()).toBeLessThan(1500)
    await ga('A9990')
    expect(await cel('A9990').textContent()).toBe('Medewerker 9989')
    await pagina.keyboard.press('Control+ArrowUp')
    await expect.poll(() => pagina.getByLabel('Celadres').inputValue()).toBe('A1')
  })

  it('offers functions and arguments while a formula is typed with the keyboard alone', async () => {
    await ga('E2')
    await pagina.keyboard.type('=pw.la')
    await expect.poll(() => pagina.locator('.celvak [role=option][aria-selected=true]').textContent()).toBe('PW.LATER')
    await pagina.keyboard.press('Tab')
    await pagina.keyboard.type('B2;30)')
    await pagina.keyboard.press('Enter')
    await expect.poll(() => cel('E2').textContent()).toBe('14-04-2023')
    expect(await pagina.getByLabel('Celadres').inputValue()).toBe('E3')
  })

  it('opens the card of a cell, and the message of an error, by keyboard', async () => {
    await ga('E2')
    await pagina.keyboard.press('Control+Shift+F5')
    await expect.poll(() => pagina.getByRole('dialog').textContent()).toContain('Proefwet, art. 1')
    await pagina.keyboard.press('Escape')
    await ga('E4')
    await pagina.keyboard.type('=PW.LATER("x")')
    await pagina.keyboard.press('Enter')
    await ga('E4')
    await pagina.keyboard.press('Control+Shift+F5')
    await expect.poll(() => pagina.getByRole('dialog').textContent()).toContain('"x" is geen datum.')
    await pagina.keyboard.press('Escape')
  })

  it('keeps a formula that is not whole in the field and says what is wrong', async () => {
    await ga('E6')
    await pagina.keyboard.type('=SOM(1;2')
    await pagina.keyboard.press('Enter')
    await expect
      .poll(() => pagina.locator('.melding').textContent())
      .toContain('De formule is niet volledig: er staat 1 keer ( en 0 keer ).')
    await pagina.keyboard.press('Escape')
    await expect.poll(() => pagina.locator('.melding').textContent()).toBe('')
  })

  it('edits with F2, empties with Delete, and tells the pane', async () => {
    await ga('A2')
    await pagina.keyboard.press('F2')
    await pagina.keyboard.type(' <b>x</b>')
    await pagina.keyboard.press('Enter')
    await expect.poll(() => cel('A2').textContent()).toBe('Medewerker 1 <b>x</b>')
    await expect
      .poll(() => pagina.frameLocator('#paneel iframe').locator('#lijst li').first().textContent())
      .toContain('Medewerker 1 <b>x</b>')
    await ga('A2')
    await pagina.keyboard.press('Delete')
    await expect.poll(() => cel('A2').textContent()).toBe('')
  })

  it('shows a spilled result, another sheet, and the English way of writing', async () => {
    await pagina.getByRole('tab', { name: 'Kladblad' }).click()
    await ga('B2')
    await pagina.keyboard.type('=REEKS(3;2)')
    await pagina.keyboard.press('Enter')
    await expect.poll(() => cel('C4').textContent()).toBe('6')
    expect(await cel('B2').getAttribute('class')).toContain('spil boven links')
    await pagina.getByLabel('Engels').check()
    await pagina.evaluate(() => window.poortwachterProef?.klaar)
    await ga('C2')
    await expect.poll(() => pagina.getByLabel('Formulebalk').inputValue()).toBe('=PW.LATER(B2,7)')
  })

  it('pastes cells from the clipboard, and takes the last change back', async () => {
    await pagina.getByRole('tab', { name: 'Kladblad' }).click()
    await ga('F2')
    await pagina.evaluate(() => {
      const gegevens = new DataTransfer()
      gegevens.setData('text/plain', 'een\ttwee\r\ndrie\tvier')
      document
        .querySelector('.raster')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: gegevens, bubbles: true, cancelable: true }))
    })
    await expect.poll(() => cel('G3').textContent()).toBe('vier')
    await pagina.locator('.raster').focus()
    await pagina.keyboard.press('Control+z')
    await expect.poll(() => cel('G3').textContent()).toBe('')
  })

  it('keeps what was typed when the language changes, and adds a file of the visitor beside it', async () => {
    await ga('H2')
    await pagina.keyboard.type('van mij')
    await pagina.keyboard.press('Enter')
    await pagina.getByLabel('Nederlands').check()
    await pagina.evaluate(() => window.poortwachterProef?.klaar)
    await pagina.getByRole('tab', { name: 'Kladblad' }).click()
    await expect.poll(() => cel('H2').textContent()).toBe('van mij')
    await pagina.getByLabel('Uw eigen bestand').setInputFiles({
      name: 'verzuim.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Naam;Ziek op\nBron;06-01-2025\n'),
    })
    await expect.poll(() => pagina.locator('#bestandmelding').textContent()).toContain('Toegevoegd: blad verzuim')
    await pagina.getByRole('tab', { name: 'verzuim' }).click()
    await expect.poll(() => cel('A2').textContent()).toBe('Bron')
    await pagina.getByRole('tab', { name: 'Kladblad' }).click()
    await expect.poll(() => cel('H2').textContent()).toBe('van mij')
    await pagina.getByLabel('Uw eigen bestand').setInputFiles({
      name: 'verzuim.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('x'),
    })
    await expect.poll(() => pagina.locator('#bestandmelding').textContent()).toContain('Kies een .xlsx of .csv')
  })

  it('has no accessibility findings, light or dark, also while a formula is typed', async () => {
    await pagina.addScriptTag({ content: axe.source })
    for (const colorScheme of ['light', 'dark'] as const) {
      await pagina.emulateMedia({ colorScheme })
      await ga('E9')
      await pagina.keyboard.type('=pw.l')
      await pagina.locator('.celvak [role=option]').first().waitFor()
      const gevonden = await pagina.evaluate(async () => {
        const { violations } = await window.axe.run(
          { exclude: ['iframe'] },
          { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
        )
        return violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .slice(0, 3)
              .map((n) => n.html)
              .join(' ')}`,
        )
      })
      expect(gevonden).toEqual([])
      await pagina.keyboard.press('Escape')
      await pagina.keyboard.press('Escape')
    }
  })

  it('asks nothing of any other machine and reports no error', () => {
    expect(verzoeken.filter((url) => !url.startsWith(OORSPRONG))).toEqual([])
    expect(fouten).toEqual([])
  })
})
