import { cp, readFile, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { startHost } from '../gastheer/start.ts'
import type { Host, Verzoek } from '../gastheer/start.ts'
import { SITE, dienstMetNiets } from './site.ts'

/** The production build without the parts that load later; those come when a test says so. */
const MAP = fileURLToPath(new URL('../../build/e2e-opstart/', import.meta.url))
const isLater = (pad: string): boolean => /^(vervolg|invoegtoepassing)/.test(basename(pad))

let browser: Browser
let later: ReadonlyMap<string, string>

beforeAll(async () => {
  browser = await startBrowser()
  await rm(MAP, { recursive: true, force: true })
  await cp(SITE, MAP, { recursive: true, filter: (pad) => !(isLater(pad) && pad.endsWith('.js')) })
  const namen = (await readdir(join(SITE, 'vast'))).filter(isLater)
  later = new Map(
    await Promise.all(
      namen.map(async (naam) => [`/vast/${naam}`, await readFile(join(SITE, 'vast', naam), 'utf8')] as const),
    ),
  )
})
afterAll(async () => {
  await browser.close()
})

const openWerkmap = (hasArrived: () => Promise<boolean>, locale: 'nl' | 'en' = 'nl'): Promise<Host> =>
  startHost({
    map: MAP,
    browser,
    locale,
    antwoord: async (verzoek: Verzoek) => {
      const script = later.get(new URL(verzoek.url).pathname)
      if (script === undefined) return dienstMetNiets(verzoek)
      return (await hasArrived()) ? { status: 200, contentType: 'text/javascript', body: script } : undefined
    },
  })

const settles = (host: Host, adres: string, tekst: string) =>
  expect.poll(async () => (await host.cel(adres)).tekst, { timeout: 15_000 }).toBe(tekst)

it('een termijn antwoordt terwijl de rest nog onderweg is, en de rest zodra zij er is', async () => {
  let arrive: (is: true) => void = () => undefined
  const onderweg = new Promise<boolean>((resolve) => {
    arrive = resolve
  })
  const host = await openWerkmap(() => onderweg)
  try {
    await host.typ('B2', '6-1-2025')
    await host.typ('C3', '=PW.AOWDATUM(DATUM(1961;11;30))')
    await host.typ('C4', '=INDEX(PW.BRON("WIA");3;4)')
    await host.typ('C5', '=PW.AOWDATUM("31-2-1961")')
    await host.typ('C2', '=PW.DEADLINE(B2;"WIA")')
    await settles(host, 'C2', '18-10-2026')
    const wachtend = (await host.cel('C3')).tekst
    expect(wachtend).not.toBe('28-02-2029')
    arrive(true)
    await settles(host, 'C3', '28-02-2029')
    await settles(host, 'C4', 'WIA art. 64 lid 3')
    await settles(host, 'C5', '#WAARDE!')
    expect((await host.cel('C5')).fout?.bericht).toContain('"31-2-1961" is geen datum')
    await host.paneel.waitForSelector('[role=tablist]')
    expect(host.paginafouten).toEqual([])
  } finally {
    await host.stop()
  }
})

it('wat niet te laden is zegt dat, en werkt weer zodra het er is: in cellen en in het taakvenster', async () => {
  let hasArrived = false
  const host = await openWerkmap(async () => hasArrived)
  try {
    await host.typ('B2', '6-1-2025')
    await host.typ('C2', '=PW.DEADLINE(B2;"WIA")')
    await host.typ('C3', '=PW.AOWDATUM(DATUM(1961;11;30))')
    await settles(host, 'C2', '18-10-2026')
    await settles(host, 'C3', '#N/B')
    expect((await host.cel('C3')).fout?.bericht).toContain('Controleer de verbinding en druk op Ctrl+Alt+F9')
    const knop = await host.paneel.waitForSelector('text=Probeer opnieuw')
    expect(await host.paneel.textContent('[role=alert]')).toContain('niet geladen')

    hasArrived = true
    await host.typ('C4', '=PW.AOWDATUM(DATUM(1961;11;30))')
    await settles(host, 'C4', '28-02-2029')
    await knop.click()
    await host.paneel.waitForSelector('[role=tablist]')
    await settles(host, 'C3', '28-02-2029')
  } finally {
    await host.stop()
  }
})

it('in een Engels Office zegt het taakvenster in het Engels dat een deel er niet is', async () => {
  const host = await openWerkmap(async () => false, 'en')
  try {
    await host.paneel.waitForSelector('text=Try again')
    expect(await host.paneel.textContent('[role=alert]')).toContain('was not loaded')
    expect(await host.paneel.getAttribute('html', 'lang')).toBe('en')
  } finally {
    await host.stop()
  }
})
