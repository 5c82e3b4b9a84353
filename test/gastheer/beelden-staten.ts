import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Frame } from 'playwright-core'
import { setBreedte, toonSectie } from '../e2e/paneel.ts'
import { paneelstaten } from '../e2e/paneelstaten.ts'
import { startBrowser } from './browser.ts'

/** Chooses English as a user does, and goes back to what was in front. */
const speakEnglish = async (paneel: Frame): Promise<void> => {
  const tabs = await paneel
    .locator('[role=tab][aria-selected=true]:visible')
    .evaluateAll((alle) => alle.map(({ id }) => id))
  await toonSectie(paneel, 'Taal')
  await paneel.getByLabel('Taal (language)').selectOption('en')
  await paneel.getByRole('tab', { name: 'Today', exact: true }).waitFor()
  for (const id of tabs) await paneel.locator(`#${id}`).click()
}

/** Taller than this no picture is; what is below it is seen by scrolling. */
const HOOGSTE = 2300
const LAAGSTE = 760

/**
 * Makes pictures to look at of every state of the pane, in `build/beelden` or the folder that is given: light and dark, as
 * narrow as a pane gets, and in English. `tsx test/gastheer/beelden-staten.ts [folder] [part of a name]`.
 */
const [map = fileURLToPath(new URL('../../build/beelden/', import.meta.url)), deel = ''] = process.argv.slice(2)
await mkdir(map, { recursive: true })
const browser = await startBrowser()
for (const { naam, open, bereik } of paneelstaten.filter((staat) => staat.naam.includes(deel))) {
  for (const [thema, breedte] of [
    ['licht', 350],
    ['donker', 350],
    ['licht', 320],
    ['engels', 350],
  ] as const) {
    const host = await open(browser)
    await host.pagina.setViewportSize({ width: 1280, height: HOOGSTE + 100 })
    await setBreedte(host, breedte, LAAGSTE)
    await host.paneel.evaluate(
      (waarde) => (document.documentElement.dataset.thema = waarde),
      thema === 'donker' ? thema : 'licht',
    )
    await bereik(host.paneel, host)
    if (thema === 'engels') await speakEnglish(host.paneel)
    await host.paneel.waitForTimeout(250)
    const hoogte = await host.paneel.evaluate(() => document.documentElement.scrollHeight)
    await setBreedte(host, breedte, Math.min(HOOGSTE, hoogte))
    await host.paneel.waitForTimeout(250)
    const kader = await host.paneel.frameElement()
    await kader.screenshot({ path: `${map}/${naam}-${thema}-${breedte}.png` })
    await host.stop()
  }
}
await browser.close()
