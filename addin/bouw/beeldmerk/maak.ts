import { mkdir, readFile, writeFile } from 'node:fs/promises'
import chromiumPakket from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import { BEELDEN, MATEN, icoonVan, tekeningVan } from './beelden.ts'

const place = (bestand: string): URL => new URL(bestand, import.meta.url)

/** On Linux the browser that the install brought; elsewhere the installed Chrome. */
const launchBrowser = async () =>
  chromium.launch(
    process.platform === 'linux'
      ? {
          executablePath: await chromiumPakket.executablePath(),
          args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
        }
      : { channel: 'chrome' },
  )

await mkdir(place('png'), { recursive: true })
const browser = await launchBrowser()
try {
  for (const maat of MATEN) {
    const pagina = await browser.newPage({ viewport: { width: maat, height: maat } })
    for (const beeld of BEELDEN) {
      const svg = await readFile(place(tekeningVan(beeld, maat)), 'utf8')
      await pagina.setContent(`<style>*{margin:0}svg{display:block;width:${maat}px;height:${maat}px}</style>${svg}`)
      await writeFile(place(`png/${icoonVan(beeld, maat)}`), await pagina.screenshot({ omitBackground: true }))
    }
    await pagina.close()
  }
} finally {
  await browser.close()
}
