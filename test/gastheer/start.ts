import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core'
import { startBrowser } from './browser.ts'
import type { Opstelling } from './protocol/pagina.ts'
import type { Profielnaam } from '../../addin/nabootsing/profielen.ts'
import type { Werkmapbeschrijving } from '../../addin/nabootsing/rekenblad/beschrijving.ts'
import type { Celbeeld } from '../../addin/nabootsing/rekenblad/celbeeld.ts'
import type { Taal } from '../../addin/nabootsing/rekenblad/fouten.ts'
import type { Leeg } from '../../addin/nabootsing/rekenblad/marshalling.ts'
import { buildHostpagina, officeMap, readBestand } from './site.ts'

export interface HostOpties {
  /** Built site of the add-in. */
  readonly map: string
  readonly profiel?: Profielnaam
  readonly locale?: Taal
  readonly leeg?: Leeg
  readonly vandaag?: string
  readonly datumstelsel?: 1900 | 1904
  readonly werkmap?: Werkmapbeschrijving
  readonly naamruimte?: string
  /** Paths in `map`. */
  readonly paneel?: string
  readonly functies?: string
  /** Extra response headers of the add-in's own files, such as its content security policy. */
  readonly koppen?: Readonly<Record<string, string>>
  /** Answers requests to the add-in's origin that `map` holds no file for, such as `/v1/…`. */
  readonly antwoord?: (verzoek: Verzoek) => Promise<{ status: number; contentType?: string; body: string } | undefined>
  /** A browser to share between tests; otherwise one is started and stopped. */
  readonly browser?: Browser
}

/** A request that left the page. */
export interface Verzoek {
  readonly url: string
  readonly methode: string
  readonly inhoud: string
  /** Where it went: the add-in's own files, office.js, the answering function, or nowhere. */
  readonly naar: 'site' | 'office' | 'antwoord' | 'geweigerd'
}

export interface Host {
  readonly pagina: Page
  /** The add-in's pane. */
  readonly paneel: Frame
  readonly verzoeken: readonly Verzoek[]
  /** What the page reported as errors: exceptions, console errors and content policy violations. */
  readonly paginafouten: readonly string[]
  /** Types into a cell of the active sheet, or `Blad2!A1`. */
  readonly typ: (adres: string, tekst: string) => Promise<void>
  readonly cel: (adres: string) => Promise<Celbeeld>
  readonly cellen: (adres: string) => Promise<Celbeeld[][]>
  /** Settles when nothing is calculated or awaited. */
  readonly wachtOpRust: () => Promise<void>
  readonly select: (adres: string) => Promise<void>
  readonly selectie: () => Promise<string>
  readonly gevraagdeLeden: () => Promise<string[]>
  readonly onbekendeLeden: () => Promise<string[]>
  /** Batches of the add-in that changed the workbook. */
  readonly schrijfbeurten: () => Promise<number>
  readonly stop: () => Promise<void>
}

/**
 * The office.js host and the add-in share this name; every request is answered or refused here, so that nothing
 * listens on it and no certificate is needed.
 */
const OORSPRONG = 'https://localhost:41000'
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

/** Opens a workbook with the add-in in a real browser, with the real office.js between them. */
export const startHost = async (opties: HostOpties): Promise<Host> => {
  const eigenBrowser = opties.browser ? undefined : await startBrowser()
  const browser = opties.browser ?? eigenBrowser
  if (!browser) throw new Error('Geen browser.')
  const context = await browser.newContext({
    locale: opties.locale === 'en' ? 'en-US' : 'nl-NL',
    viewport: { width: 1280, height: 800 },
  })
  const verzoeken: Verzoek[] = []
  const paginafouten: string[] = []
  try {
    await routeVerzoeken(context, opties, verzoeken)
    const pagina = await context.newPage()
    pagina.on('pageerror', (fout) => paginafouten.push(`${fout.message}\n${fout.stack ?? ''}`))
    pagina.on('console', (bericht) => {
      if (bericht.type() === 'error') paginafouten.push(bericht.text())
    })
    await pagina.goto(`${OORSPRONG}/host/`)
    const opstelling = {
      profiel: opties.profiel ?? '365',
      locale: opties.locale ?? 'nl',
      leeg: opties.leeg ?? null,
      vandaag: opties.vandaag ?? '2026-11-22',
      naamruimte: opties.naamruimte ?? 'PW',
      paneel: `/${opties.paneel ?? 'taakvenster.html'}`,
      functies: `/${opties.functies ?? 'functions.json'}`,
      ...(opties.werkmap ? { werkmap: opties.werkmap } : {}),
      ...(opties.datumstelsel ? { datumstelsel: opties.datumstelsel } : {}),
    } satisfies Opstelling
    await pagina.evaluate((o) => window.startHost?.(o), opstelling)
    const paneel = await (await pagina.waitForSelector('#paneel iframe')).contentFrame()
    if (!paneel) throw new Error('Het taakvenster is niet geladen.')
    await binnen(
      pagina.evaluate(() => window.poortwachterHost?.gastheer.functiesKlaar),
      12_000,
      () => `office.js meldde zich niet. ${paginafouten.join('\n')} ${JSON.stringify(verzoeken.slice(-8))}`,
    )
    return { ...createDriver(pagina), pagina, paneel, verzoeken, paginafouten, stop: () => stop(context, eigenBrowser) }
  } catch (fout) {
    await stop(context, eigenBrowser)
    throw fout
  }
}

const stop = async (context: BrowserContext, browser: Browser | undefined): Promise<void> => {
  await context.close()
  await browser?.close()
}

const binnen = async <T>(werk: Promise<T>, ms: number, reden: () => string): Promise<T> => {
  let klok: NodeJS.Timeout | undefined
  const telaat = new Promise<never>((_klaar, mislukt) => {
    klok = setTimeout(() => mislukt(new Error(reden())), ms)
  })
  try {
    return await Promise.race([werk, telaat])
  } finally {
    clearTimeout(klok)
  }
}

const routeVerzoeken = async (context: BrowserContext, opties: HostOpties, verzoeken: Verzoek[]): Promise<void> => {
  const { html, script } = await buildHostpagina()
  await context.route('**/*', async (route: Route) => {
    const verzoek = route.request()
    const url = new URL(verzoek.url())
    const noteer = (naar: Verzoek['naar']): Verzoek => {
      const genoteerd = { url: url.href, methode: verzoek.method(), inhoud: verzoek.postData() ?? '', naar }
      verzoeken.push(genoteerd)
      return genoteerd
    }
    if (url.origin === OORSPRONG && url.pathname === '/host/') return route.fulfill(html)
    if (url.origin === OORSPRONG && url.pathname === '/host/pagina.js') return route.fulfill(script)
    if (url.href.startsWith(OFFICE)) {
      noteer('office')
      return route.fulfill(await readBestand(officeMap(), url.pathname.slice(new URL(OFFICE).pathname.length)))
    }
    if (url.origin === OORSPRONG) {
      const bestand = await readBestand(opties.map, url.pathname)
      if (bestand.status === 200) {
        noteer('site')
        return route.fulfill({ ...bestand, headers: { 'content-type': bestand.contentType, ...opties.koppen } })
      }
      const gegeven = await opties.antwoord?.(noteer('antwoord'))
      return route.fulfill(gegeven ?? bestand)
    }
    noteer('geweigerd')
    return route.abort('blockedbyclient')
  })
}

const createDriver = (pagina: Page) => ({
  typ: (adres: string, tekst: string): Promise<void> =>
    pagina.evaluate(
      ([a, t]) => {
        const host = window.poortwachterHost
        host?.werkmap.setInvoer(host.gastheer.omgeving.actief, a, t)
      },
      [adres, tekst] as const,
    ),
  cel: (adres: string): Promise<Celbeeld> =>
    pagina.evaluate((a) => {
      const host = window.poortwachterHost
      if (!host) throw new Error('De werkmap is niet geladen.')
      return host.werkmap.cel(host.gastheer.omgeving.actief, a)
    }, adres),
  cellen: (adres: string): Promise<Celbeeld[][]> =>
    pagina.evaluate((a) => {
      const host = window.poortwachterHost
      return host ? host.werkmap.cellen(host.gastheer.omgeving.actief, a) : []
    }, adres),
  wachtOpRust: (): Promise<void> => pagina.evaluate(() => window.poortwachterHost?.werkmap.wanneerRustig()),
  select: (adres: string): Promise<void> => pagina.evaluate((a) => window.poortwachterHost?.gastheer.select(a), adres),
  selectie: (): Promise<string> => pagina.evaluate(() => window.poortwachterHost?.gastheer.selectie() ?? ''),
  gevraagdeLeden: (): Promise<string[]> =>
    pagina.evaluate(() => window.poortwachterHost?.gastheer.gevraagdeLeden() ?? []),
  onbekendeLeden: (): Promise<string[]> =>
    pagina.evaluate(() => window.poortwachterHost?.gastheer.onbekendeLeden() ?? []),
  schrijfbeurten: (): Promise<number> =>
    pagina.evaluate(() => window.poortwachterHost?.gastheer.omgeving.schrijfbeurten ?? 0),
})
