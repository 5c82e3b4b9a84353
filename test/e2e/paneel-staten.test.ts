import type { Browser, Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { axeBevindingen, setBreedte, spreekTaal } from './paneel.ts'
import { paneelstaten } from './paneelstaten.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const widthsOf = (paneel: Frame): Promise<string> =>
  paneel.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth <= clientWidth ? 'past' : `${scrollWidth} pixels in ${clientWidth}`
  })

describe('iedere plek en vraag van het taakvenster, 320 pixels breed', () => {
  it.each(paneelstaten)(
    '$naam is licht en donker toegankelijk en past in de breedte, ook in het Engels',
    async ({ open, bereik }) => {
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
        expect(await widthsOf(host.paneel)).toBe('past')
        await spreekTaal(host.paneel, 'en')
        expect(await axeBevindingen(host.paneel), 'Engels').toEqual([])
        expect(await widthsOf(host.paneel), 'Engels').toBe('past')
        expect(host.paginafouten).toEqual([])
      } finally {
        await host.stop()
      }
    },
  )
})
