import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core'
import { startBrowser } from './browser.ts'
import type { Opstelling } from './protocol/pagina.ts'
import type { Bericht } from './protocol/verkeer.ts'
import { PROFIELEN, type Profielnaam } from '../../addin/nabootsing/profielen.ts'
import type { Werkmapbeschrijving } from '../../addin/nabootsing/rekenblad/beschrijving.ts'
import type { Celbeeld } from '../../addin/nabootsing/rekenblad/celbeeld.ts'
import type { Taal } from '../../addin/nabootsing/rekenblad/fouten.ts'
import type { Leeg } from '../../addin/nabootsing/rekenblad/marshalling.ts'
import { readKoppen, type Koppen } from './koppen.ts'
import { buildHostpagina, officeMap, readBestand, WEG } from './site.ts'

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
  /** Extra response headers of the add-in's own files, beside those of the `_headers` in `map`. */
  readonly koppen?: Readonly<Record<string, string>>
  /** Answers requests to the add-in's origin that `map` holds no file for, such as `/v1/…`. */
  readonly antwoord?: (verzoek: Verzoek) => Promise<{ status: number; contentType?: string; body: string } | undefined>
  /** Milliseconds that a file of the add-in takes to arrive. */
  readonly vertraging?: (pad: string) => number
  /** Files that are there no more, as after a deploy; asked at each request. */
  readonly weg?: (pad: string) => boolean
  /** Microsoft's own files do not arrive. */
  readonly isOfficeGeblokkeerd?: boolean
  /** The browser refuses the add-in every storage. */
  readonly isOpslagGeweigerd?: boolean
  /** Origins of the pages around Excel's own, outermost first, such as that of OneDrive. */
  readonly kaders?: readonly string[]
  /** What add-ins stored in the workbook before. */
  readonly instellingen?: Readonly<Record<string, unknown>>
  /** A button of the ribbon that is what starts the add-in. */
  readonly eersteKnop?: string
  /** The user is editing a cell while the add-in starts. */
  readonly bewerkt?: boolean
  /** The moment at which the clock of the page stands, for pictures that must be the same every day. */
  readonly nu?: string
  /** Answers before the add-in has said that its functions can be called. */
  readonly zonderWachten?: boolean
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
  /** Excel's own page: the outermost one, unless there are `kaders` around it. */
  readonly excel: Frame
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
  /** The user begins or ends editing a cell. */
  readonly bewerk: (bewerkt: boolean) => Promise<void>
  /** The user clicks a button of the ribbon. */
  readonly knop: (opdracht: string) => Promise<void>
  /** Excel calculates every formula again, as it does after rows or columns were inserted. */
  readonly herbereken: () => Promise<void>
  /** The pane is closed: its timers come late, as those of a hidden page do. */
  readonly knijp: (geknepen: boolean) => Promise<void>
  /** Everything that went over the channel, with its size. */
  readonly berichten: () => Promise<readonly Bericht[]>
  readonly stop: () => Promise<void>
}

/** The add-in's origin. Every request is answered or refused here: nothing listens on it and no certificate is needed. */
const OORSPRONG = 'https://localhost:41000'
/** Where Excel's own page lives on the web; one of the hosts that office.js trusts. */
const EXCEL_OP_HET_WEB = 'https://excel.officeapps.live.com'
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

const hostOrigin = ({ profiel = '365' }: HostOpties): string =>
  PROFIELEN[profiel].vreemdeOorsprong ? EXCEL_OP_HET_WEB : OORSPRONG

/** What the host page is told of the workbook and the add-in. */
const opstellingVan = (opties: HostOpties) =>
  ({
    profiel: opties.profiel ?? '365',
    locale: opties.locale ?? 'nl',
    leeg: opties.leeg ?? null,
    vandaag: opties.vandaag ?? '2026-11-22',
    naamruimte: opties.naamruimte ?? 'PW',
    paneel: `${OORSPRONG}/${opties.paneel ?? 'taakvenster.html'}`,
    functies: `${OORSPRONG}/${opties.functies ?? 'functions.json'}`,
    bewerkt: opties.bewerkt === true,
    ...(opties.instellingen ? { instellingen: opties.instellingen } : {}),
    ...(opties.eersteKnop ? { eersteKnop: opties.eersteKnop } : {}),
    ...(opties.werkmap ? { werkmap: opties.werkmap } : {}),
    ...(opties.datumstelsel ? { datumstelsel: opties.datumstelsel } : {}),
  }) satisfies Opstelling

/** Opens a workbook with the add-in in a real browser, with the real office.js between them. */
export const startHost = async (opties: HostOpties): Promise<Host> => {
  const eigenBrowser = opties.browser ? undefined : await startBrowser()
  const browser = opties.browser ?? eigenBrowser
  if (!browser) throw new Error('Geen browser.')
  const context = await browser.newContext({
    locale: opties.locale === 'en' ? 'en-US' : 'nl-NL',
    viewport: { width: 1280, height: 800 },
  })
  if (opties.nu !== undefined) await context.clock.setFixedTime(new Date(opties.nu))
  const verzoeken: Verzoek[] = []
  const paginafouten: string[] = []
  try {
    await routeVerzoeken(context, opties, verzoeken)
    await context.addInitScript(hinder, { oorsprong: OORSPRONG, isOpslagGeweigerd: opties.isOpslagGeweigerd === true })
    const pagina = await context.newPage()
    pagina.on('pageerror', (fout) => paginafouten.push(`${fout.message}\n${fout.stack ?? ''}`))
    pagina.on('console', (bericht) => {
      if (bericht.type() === 'error') paginafouten.push(bericht.text())
    })
    const adres = `${hostOrigin(opties)}/host/`
    await pagina.goto(opties.kaders?.[0] === undefined ? adres : `${opties.kaders[0]}/kader/`)
    await pagina.waitForFunction(() => document.readyState === 'complete')
    const excel = pagina.frames().find((frame) => frame.url() === adres)
    if (!excel) throw new Error(`Excel is niet geladen. ${paginafouten.join('\n')}`)
    await excel.waitForFunction(() => window.startHost !== undefined)
    await excel.evaluate((o) => window.startHost?.(o), opstellingVan(opties))
    const paneel = await (await excel.waitForSelector('#paneel iframe')).contentFrame()
    if (!paneel) throw new Error('Het taakvenster is niet geladen.')
    if (!opties.zonderWachten)
      await excel
        .waitForFunction(() => window.poortwachterHost?.gastheer.zijnFunctiesKlaar(), undefined, { timeout: 12_000 })
        .catch((fout: unknown) => {
          const gezien = `${paginafouten.join('\n')} ${JSON.stringify(verzoeken.slice(-8))}`
          throw new Error(`office.js meldde zich niet. ${gezien}`, { cause: fout })
        })
    const knijp = (geknepen: boolean): Promise<void> =>
      paneel.evaluate((is) => {
        window.isGeknepen = is
      }, geknepen)
    const sluit = () => stop(context, eigenBrowser)
    return { ...createDriver(excel), pagina, excel, paneel, verzoeken, paginafouten, knijp, stop: sluit }
  } catch (fout) {
    await stop(context, eigenBrowser)
    throw fout
  }
}

declare global {
  interface Window {
    /** Whether timers of this page come late. */
    isGeknepen?: boolean
  }
}

/** What a browser or Excel does to the add-in's page before its first script; runs in that page. */
const hinder = ({ oorsprong, isOpslagGeweigerd }: { oorsprong: string; isOpslagGeweigerd: boolean }): void => {
  if (location.origin !== oorsprong || window === window.top) return
  const later = window.setTimeout.bind(window)
  const geknepen = (werk: TimerHandler, ms?: number, ...rest: unknown[]) =>
    later(werk, window.isGeknepen === true ? Math.max(ms ?? 0, 1000) : ms, ...rest)
  Object.defineProperty(window, 'setTimeout', { value: geknepen, writable: true, configurable: true })
  if (!isOpslagGeweigerd) return
  const get = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const opslag of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, opslag, { get, configurable: true })
}

const stop = async (context: BrowserContext, browser: Browser | undefined): Promise<void> => {
  await context.close()
  await browser?.close()
}

/** The headers of the site as its own `_headers` sets them, nothing where there is no such file. */
const readSitekoppen = async ({ map }: HostOpties): Promise<(pad: string) => Koppen> => {
  const { status, body } = await readBestand(map, '/_headers')
  return status === 200 ? readKoppen(body.toString('utf8')) : () => ({})
}

const kader = (binnenste: string): { status: number; contentType: string; body: string } => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><title>Kader</title><iframe src="${binnenste}" style="width:100%;height:95vh"></iframe>`,
})

const routeVerzoeken = async (context: BrowserContext, opties: HostOpties, verzoeken: Verzoek[]): Promise<void> => {
  const { html, script } = await buildHostpagina()
  const koppenVan = await readSitekoppen(opties)
  const host = hostOrigin(opties)
  const kaders = opties.kaders ?? []
  await context.route('**/*', async (route: Route) => {
    const verzoek = route.request()
    const url = new URL(verzoek.url())
    const noteer = (naar: Verzoek['naar']): Verzoek => {
      const genoteerd = { url: url.href, methode: verzoek.method(), inhoud: verzoek.postData() ?? '', naar }
      verzoeken.push(genoteerd)
      return genoteerd
    }
    if (url.pathname === '/kader/' && kaders.includes(url.origin)) {
      const volgende = kaders[kaders.indexOf(url.origin) + 1]
      return route.fulfill(kader(volgende === undefined ? `${host}/host/` : `${volgende}/kader/`))
    }
    if (url.origin === host && url.pathname === '/host/') return route.fulfill(html)
    if (url.origin === host && url.pathname === '/host/pagina.js') return route.fulfill(script)
    if (url.href.startsWith(OFFICE) && !opties.isOfficeGeblokkeerd) {
      noteer('office')
      return route.fulfill(await readBestand(officeMap(), url.pathname.slice(new URL(OFFICE).pathname.length)))
    }
    if (url.origin === OORSPRONG) {
      const wachttijd = opties.vertraging?.(url.pathname) ?? 0
      if (wachttijd > 0) await pause(wachttijd)
      const bestand = opties.weg?.(url.pathname) ? WEG : await readBestand(opties.map, url.pathname)
      if (bestand.status === 200) {
        noteer('site')
        const koppen = { ...koppenVan(url.pathname), ...opties.koppen }
        return route.fulfill({
          ...bestand,
          headers: { ...ALLEEN_ZICHZELF, 'content-type': bestand.contentType, ...koppen },
        })
      }
      const gegeven = await opties.antwoord?.(noteer('antwoord'))
      return route.fulfill(gegeven ?? bestand)
    }
    noteer('geweigerd')
    return route.abort('blockedbyclient')
  })
}

/** The test driver would otherwise let every other origin read an answer; only headers of the site may do that. */
const ALLEEN_ZICHZELF = { 'access-control-allow-origin': OORSPRONG }

const createDriver = (excel: Frame) => ({
  typ: (adres: string, tekst: string): Promise<void> =>
    excel.evaluate(
      ([a, t]) => {
        const host = window.poortwachterHost
        host?.werkmap.setInvoer(host.gastheer.omgeving.actief, a, t)
      },
      [adres, tekst] as const,
    ),
  cel: (adres: string): Promise<Celbeeld> =>
    excel.evaluate((a) => {
      const host = window.poortwachterHost
      if (!host) throw new Error('De werkmap is niet geladen.')
      return host.werkmap.cel(host.gastheer.omgeving.actief, a)
    }, adres),
  cellen: (adres: string): Promise<Celbeeld[][]> =>
    excel.evaluate((a) => {
      const host = window.poortwachterHost
      return host ? host.werkmap.cellen(host.gastheer.omgeving.actief, a) : []
    }, adres),
  wachtOpRust: async (): Promise<void> => {
    await excel.waitForFunction(() => window.poortwachterHost?.werkmap.isRustig)
  },
  select: (adres: string): Promise<void> => excel.evaluate((a) => window.poortwachterHost?.gastheer.select(a), adres),
  selectie: (): Promise<string> => excel.evaluate(() => window.poortwachterHost?.gastheer.selectie() ?? ''),
  gevraagdeLeden: (): Promise<string[]> =>
    excel.evaluate(() => window.poortwachterHost?.gastheer.gevraagdeLeden() ?? []),
  onbekendeLeden: (): Promise<string[]> =>
    excel.evaluate(() => window.poortwachterHost?.gastheer.onbekendeLeden() ?? []),
  schrijfbeurten: (): Promise<number> =>
    excel.evaluate(() => window.poortwachterHost?.gastheer.omgeving.schrijfbeurten ?? 0),
  bewerk: (bewerkt: boolean): Promise<void> =>
    excel.evaluate((is) => window.poortwachterHost?.gastheer.bewerk(is), bewerkt),
  knop: (opdracht: string): Promise<void> =>
    excel.evaluate((naam) => window.poortwachterHost?.gastheer.knop(naam), opdracht),
  herbereken: (): Promise<void> => excel.evaluate(() => window.poortwachterHost?.werkmap.calculate(true)),
  berichten: (): Promise<readonly Bericht[]> =>
    excel.evaluate(() => [...(window.poortwachterHost?.gastheer.berichten() ?? [])]),
})
