import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { readKoppen } from '../gastheer/koppen.ts'
import { readBestand } from '../gastheer/site.ts'
import { staticHeaders } from '../../worker/koppen.ts'

const OORSPRONG = 'http://localhost:41801'
const DOCS = fileURLToPath(new URL('../../docs', import.meta.url))
const koppen = readKoppen(staticHeaders())

/** One page of every kind. */
const SOORTEN = [
  'index.html',
  'eerste-half-uur.html',
  'portefeuille.html',
  'als-het-niet-lukt.html',
  'stappen/index.html',
  'stappen/wia.html',
  'stappen/pva.html',
  'beslistabellen/spoor2nodig.html',
  'functies/deadline.html',
  'functies/tijdlijn.html',
  'meldingen/geen-datum.html',
  'tabellen/maxdagloon.html',
  'gegevens.html',
  'bronverschillen.html',
  'begrippen.html',
  'bronnen.html',
  'wijzigingen.html',
]

describe('het handboek in een browser, onder het beleid van de dienst', () => {
  let browser: Browser
  const bezwaren: string[] = []
  const elders: string[] = []

  const openContext = async (stand: 'light' | 'dark', breedte: number): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width: breedte, height: 800 }, colorScheme: stand })
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url())
      if (url.origin !== OORSPRONG) {
        elders.push(url.href)
        return route.abort()
      }
      const bestand = await readBestand(DOCS, url.pathname)
      return route.fulfill({ ...bestand, headers: { ...koppen(url.pathname), 'content-type': bestand.contentType } })
    })
    return context
  }

  const openPagina = async (context: BrowserContext, pad: string): Promise<Page> => {
    const pagina = await context.newPage()
    pagina.on('pageerror', ({ message }) => bezwaren.push(`${pad}: ${message}`))
    pagina.on('console', (regel) => {
      if (regel.type() === 'error') bezwaren.push(`${pad}: ${regel.text()}`)
    })
    const antwoord = await pagina.goto(`${OORSPRONG}/handboek/${pad}`)
    expect(antwoord?.status(), pad).toBe(200)
    return pagina
  }

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  it.each(['light', 'dark'] as const)('is toegankelijk: axe vindt niets (%s)', async (stand) => {
    const context = await openContext(stand, 1000)
    for (const pad of SOORTEN) {
      const pagina = await openPagina(context, pad)
      await pagina.evaluate(axe.source)
      const { violations, passes } = await pagina.evaluate(async () => {
        for (const uitleg of document.querySelectorAll('details')) uitleg.open = true
        return window.axe.run()
      })
      expect(passes.length, pad).toBeGreaterThan(10)
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        pad,
      ).toEqual([])
      await pagina.close()
    }
    await context.close()
  })

  it('past op een scherm van 320 breed zonder zijwaarts te schuiven', async () => {
    const context = await openContext('light', 320)
    for (const pad of SOORTEN) {
      const pagina = await openPagina(context, pad)
      const teBreed = await pagina.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(teBreed, pad).toBe(0)
      await pagina.close()
    }
    await context.close()
  })

  it('zoekt terwijl u typt, zegt hoeveel er is gevonden en onthoudt het in het adres', async () => {
    const context = await openContext('light', 1000)
    const pagina = await openPagina(context, 'index.html')
    const alles = await pagina.locator('#alles li:visible').count()
    expect(alles).toBeGreaterThan(100)
    await pagina.getByLabel('Zoek in het handboek').fill('eerstejaarsevaluatie eje')
    const gevonden = await pagina.locator('#alles li:visible').count()
    expect(gevonden).toBeGreaterThan(0)
    expect(gevonden).toBeLessThan(alles / 2)
    expect(await pagina.getByRole('status').textContent()).toBe(`${gevonden} gevonden`)
    expect(await pagina.locator('#alles li:visible a').first().textContent()).toBe('Eerstejaarsevaluatie')
    await pagina.reload()
    expect(await pagina.locator('#alles li:visible').count()).toBe(gevonden)
    await pagina.getByLabel('Zoek in het handboek').fill('bestaatniet')
    expect(await pagina.getByRole('status').textContent()).toContain('Niets gevonden')
    await context.close()
  })

  it('toont zonder script de hele lijst', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.route('**/*', async (route) =>
      route.fulfill(await readBestand(DOCS, new URL(route.request().url()).pathname)),
    )
    const pagina = await context.newPage()
    await pagina.goto(`${OORSPRONG}/handboek/index.html`)
    expect(await pagina.locator('#alles li:visible').count()).toBeGreaterThan(100)
    expect(await pagina.locator('#zoeken').isVisible()).toBe(false)
    await context.close()
  })

  it('opent met de eerste tab een sprong naar de inhoud', async () => {
    const context = await openContext('light', 1000)
    const pagina = await openPagina(context, 'stappen/wia.html')
    await pagina.keyboard.press('Tab')
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
    await pagina.keyboard.press('Enter')
    expect(new URL(pagina.url()).hash).toBe('#inhoud')
    await context.close()
  })

  it('vraagt niets buiten het eigen adres en overtreedt het beleid nergens', () => {
    expect(elders).toEqual([])
    expect(bezwaren).toEqual([])
  })
})
