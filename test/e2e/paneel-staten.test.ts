import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { axeBevindingen, setBreedte } from './paneel.ts'
import { paneelstaten } from './paneelstaten.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe('iedere plek en vraag van het taakvenster, 320 pixels breed', () => {
  it.each(paneelstaten)('$naam is licht en donker toegankelijk en past in de breedte', async ({ open, bereik }) => {
    const host = await open(browser)
    try {
      // Colours that are still on their way from light to dark are not what a user reads.
      await host.pagina.emulateMedia({ reducedMotion: 'reduce' })
      await setBreedte(host, 320)
      await bereik(host.paneel, host)
      for (const thema of ['licht', 'donker']) {
        await host.paneel.evaluate((waarde) => (document.documentElement.dataset.thema = waarde), thema)
        expect(await axeBevindingen(host.paneel), thema).toEqual([])
      }
      const { inhoud, venster } = await host.paneel.evaluate(() => ({
        inhoud: document.documentElement.scrollWidth,
        venster: document.documentElement.clientWidth,
      }))
      expect(inhoud).toBeLessThanOrEqual(venster)
      expect(host.paginafouten).toEqual([])
    } finally {
      await host.stop()
    }
  })
})
