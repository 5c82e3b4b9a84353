import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { readKoppen } from '../gastheer/koppen.ts'
import { readBestand } from '../gastheer/site.ts'
import type { Host } from '../gastheer/start.ts'
import { SITE } from './site.ts'
import { WIA, shows, typWia, withHost } from './host.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const isProgramma = (pad: string): boolean => /\/vast\/taakvenster.*\.js$/.test(pad)
const isOpvang = (pad: string): boolean => /\/vast\/opvang.*\.js$/.test(pad)
const isLaterDeel = (pad: string): boolean => /\/vast\/(vervolg|invoegtoepassing)/.test(pad)

const bladen = (host: Host): Promise<readonly string[]> =>
  host.excel.evaluate(() => window.poortwachterHost?.werkmap.bladen.map(({ naam }) => naam) ?? [])

describe('de eerste keer op een dag, met een leeg geheugen', () => {
  it('geeft een programma dat drie seconden na office.js komt toch antwoord in cellen die er al stonden', () =>
    withHost(
      browser,
      { profiel: 'web', zonderWachten: true, vertraging: (pad) => (isProgramma(pad) ? 3_000 : 0) },
      async (host) => {
        await typWia(host)
        await shows(host, 'C2', WIA)
        expect(host.paginafouten).toEqual([])
      },
    ))

  it('wacht ook als het bestandje dat Excel laat wachten zelf laat komt', () =>
    withHost(
      browser,
      { profiel: 'web', zonderWachten: true, vertraging: (pad) => (isOpvang(pad) || isProgramma(pad) ? 3_000 : 0) },
      async (host) => {
        await typWia(host)
        await shows(host, 'C2', WIA)
        expect(host.paginafouten).toEqual([])
      },
    ))

  it.each(['web', 'ltsc2021'] as const)('doet een knop van het lint die alles start wat erop staat (%s)', (profiel) =>
    withHost(
      browser,
      { profiel, eersteKnop: 'nieuweCaseload', vertraging: (pad) => (isLaterDeel(pad) ? 1_000 : 0) },
      async (host) => {
        await expect.poll(() => bladen(host), { timeout: 10_000 }).toContain('Caseload')
        await host.paneel.getByRole('status').filter({ hasText: 'staat klaar' }).waitFor()
        expect(host.paginafouten).toEqual([])
      },
    ),
  )

  it('zeggen de cellen en het taakvenster dat het programma niet komt, en helpt opnieuw proberen', () => {
    let isWeg = true
    return withHost(
      browser,
      { profiel: 'web', zonderWachten: true, weg: (pad) => isWeg && isProgramma(pad) },
      async (host) => {
        await typWia(host)
        await shows(host, 'C2', '#N/B')
        expect((await host.cel('C2')).fout?.bericht).toContain('niet geladen')
        isWeg = false
        await host.paneel.getByRole('button', { name: 'Probeer opnieuw' }).click()
        await host.paneel.waitForSelector('[role=tablist]')
      },
    )
  })

  it('noemt het taakvenster het adres van Microsoft dat geblokkeerd is', () =>
    withHost(browser, { profiel: 'web', isOfficeGeblokkeerd: true, zonderWachten: true }, async (host) => {
      await host.paneel.getByRole('alert').waitFor()
      expect(await host.paneel.getByRole('alert').textContent()).toContain('https://appsforoffice.microsoft.com')
      expect(host.paginafouten.filter((fout) => fout.includes('is not defined'))).toEqual([])
    }))
})

describe('een nieuwe uitgave terwijl iemand nog de bladzijde van ervoor heeft', () => {
  it('helpt Probeer opnieuw ook als de bestanden van toen er niet meer zijn: de bladzijde begint opnieuw', () => {
    let isWeg = true
    return withHost(browser, { profiel: 'web', weg: (pad) => isWeg && isLaterDeel(pad) }, async (host) => {
      const knop = host.paneel.getByRole('button', { name: 'Probeer opnieuw' })
      const eerste = await host.paneel.evaluate(() => performance.timeOrigin)
      await knop.click()
      await host.paneel.getByRole('alert').waitFor()
      isWeg = false
      // The second time the page itself is asked for again: the old one names files that are gone.
      await knop.click()
      await host.paneel.waitForSelector('[role=tablist]')
      expect(await host.paneel.evaluate(() => performance.timeOrigin)).toBeGreaterThan(eerste)
    })
  })
})

/** The site with its own headers on a real port, so that the browser keeps what it may keep. */
const serveSite = async () => {
  const koppen = readKoppen((await readBestand(SITE, '/_headers')).body.toString('utf8'))
  const serve = async (url: string, antwoord: ServerResponse): Promise<void> => {
    const { pathname } = new URL(url, 'http://localhost')
    const { status, contentType, body } = await readBestand(SITE, pathname)
    antwoord.writeHead(status, { 'content-type': contentType, ...koppen(pathname) }).end(body)
  }
  const dienst = createServer(({ url = '/' }, antwoord) => void serve(url, antwoord))
  await new Promise<void>((klaar) => dienst.listen(0, klaar))
  const stop = async (): Promise<void> => {
    dienst.closeAllConnections()
    await new Promise((klaar) => dienst.close(klaar))
  }
  const adres = dienst.address()
  if (typeof adres !== 'object' || adres === null) throw new Error('De dienst heeft geen adres.')
  return { adres: `http://localhost:${adres.port}/taakvenster.html`, stop }
}

describe('de dienst is even weg bij het starten', () => {
  it('het taakvenster en het programma komen uit het geheugen van de browser', async () => {
    const { adres, stop } = await serveSite()
    const context = await browser.newContext()
    const geopend = async (): Promise<string> => {
      const pagina = await context.newPage()
      const [programma] = await Promise.all([
        pagina.waitForResponse((antwoord) => isProgramma(antwoord.url())),
        pagina.goto(adres),
      ])
      const tekst = await pagina.locator('#paneel [role=alert]').textContent()
      await pagina.close()
      return `${programma.status()} ${tekst}`
    }
    // Outside Excel there is no office.js; that the page can say so shows that it and its scripts are there.
    const eerst = await geopend()
    await stop()
    expect(await geopend()).toBe(eerst)
    expect(eerst).toContain('200 ')
    await context.close()
  })
})
