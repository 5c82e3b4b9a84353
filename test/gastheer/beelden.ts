import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { SITE } from '../e2e/site.ts'
import { startBrowser } from './browser.ts'
import { readBestand } from './site.ts'

const MAP = fileURLToPath(new URL('../../docs/handboek/beelden/', import.meta.url))
const OORSPRONG = 'http://localhost:41002'

/** Makes the pictures of the stand-in workbook: help while typing, a card, and an error with its sentence. */
const browser = await startBrowser()
await mkdir(MAP, { recursive: true })
const context = await browser.newContext({ viewport: { width: 1280, height: 640 }, locale: 'nl-NL' })
await context.route('**/*', async (route) => {
  const url = new URL(route.request().url())
  return url.origin === OORSPRONG ? route.fulfill(await readBestand(SITE, url.pathname)) : route.abort()
})
const pagina = await context.newPage()
await pagina.goto(`${OORSPRONG}/proef/index.html`)
// The page reads its workbook after it has loaded.
await pagina.waitForFunction(() => window.poortwachterProef !== undefined)
await pagina.evaluate(() => window.poortwachterProef?.klaar)
await pagina
  .frameLocator('#paneel iframe')
  .getByText(/^\d+ dossiers/)
  .waitFor()

const take = async (naam: string): Promise<void> => {
  await pagina.waitForTimeout(500)
  await pagina.screenshot({ path: `${MAP}werkmap-${naam}.png` })
}
const press = async (...toetsen: readonly string[]): Promise<void> => {
  for (const toets of toetsen) await pagina.keyboard.press(toets)
}

await pagina.getByRole('gridcell').first().click()
await press('ArrowDown')
await pagina.keyboard.type('=PW.DEADLINE(E15;"')
await take('hulp')
await press('Escape', 'Escape')
await pagina.evaluate(() => window.poortwachterProef?.werkmap.setInvoer('Caseload', 'A2', '=PW.DEADLINE(E15;"UWV42")'))
await pagina.getByRole('gridcell').first().click()
await press('ArrowDown', 'Control+Space')
await take('kaart')
await press('Escape', 'ArrowRight')
await pagina.keyboard.type('=PW.DEADLINE(E26;"WIA")')
await press('Enter', 'ArrowUp', 'Control+Space')
await take('fout')
await browser.close()
