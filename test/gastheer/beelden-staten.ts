import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { setBreedte, spreekTaal } from '../e2e/paneel.ts'
import { paneelstaten } from '../e2e/paneelstaten.ts'
import { startBrowser } from './browser.ts'

/** Taller than this no picture is; what is below it is seen by scrolling. */
const HOOGSTE = 2300
const LAAGSTE = 760

/**
 * Makes pictures to look at of every state of the pane, in `build/beelden` or the folder that is given: light and dark,
 * as narrow as a pane gets, and in English. `tsx test/gastheer/beelden-staten.ts [folder] [part of a name]`.
 */
const [map = fileURLToPath(new URL('../../build/beelden/', import.meta.url)), deel = ''] = process.argv.slice(2)
await mkdir(map, { recursive: true })
const browser = await startBrowser()
for (const { naam, open, bereik } of paneelstaten.filter((staat) => staat.naam.includes(deel))) {
  for (const [thema, breedte, taal] of [
    ['licht', 350, 'nl'],
    ['donker', 350, 'nl'],
    ['licht', 320, 'nl'],
    ['licht', 350, 'en'],
  ] as const) {
    const host = await open(browser)
    await host.pagina.setViewportSize({ width: 1280, height: HOOGSTE + 100 })
    await setBreedte(host, breedte, LAAGSTE)
    await host.paneel.evaluate((waarde) => (document.documentElement.dataset.thema = waarde), thema)
    await bereik(host.paneel, host)
    if (taal === 'en') await spreekTaal(host.paneel, taal)
    await host.paneel.waitForTimeout(250)
    const hoogte = await host.paneel.evaluate(() => document.documentElement.scrollHeight)
    await setBreedte(host, breedte, Math.min(HOOGSTE, hoogte))
    await host.paneel.waitForTimeout(250)
    const kader = await host.paneel.frameElement()
    await kader.screenshot({ path: `${map}/${naam}-${taal === 'en' ? 'engels' : thema}-${breedte}.png` })
    await host.stop()
  }
}
await browser.close()
