import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { buildMetadata } from '../../addin/bouw/stappen/metadata.ts'
import { buildTaakvenster } from '../../addin/bouw/stappen/taakvenster.ts'
import type { Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { canoniek } from '@poortwachter/wet/keuring'
import { startBrowser } from '../gastheer/browser.ts'
import { startHost } from '../gastheer/start.ts'
import type { Host, Verzoek } from '../gastheer/start.ts'
import { createDienst } from '../worker/dienst.ts'
import { createGeheugenOpslag } from '../worker/geheugen-opslag.ts'
import { putStand, putVerversing, standVan, uitgeverskoppen } from '../worker/uitgever.ts'
import { proefketen } from '../worker/uitgeversleutel.ts'

/** A production build that trusts the publisher of these tests. */
const MAP = fileURLToPath(new URL('../../build/e2e-regels/', import.meta.url))

/** Later in the month of the edition that ships: the clock of the browser is that of today, and further ahead is refused. */
const VERSIE = regelboek.versie.replace(/\d+$/, '9000')

/** A later edition in which the WIA application is due nine weeks before the end. */
const later: Regelboek = {
  ...regelboek,
  versie: VERSIE,
  termijnen: regelboek.termijnen.map((termijn) =>
    termijn.code === 'WIA'
      ? {
          ...termijn,
          tijdlijn: {
            ...termijn.tijdlijn,
            ingangen: termijn.tijdlijn.ingangen.map((ingang) =>
              ingang.vanaf === '2013-07-01' && 'regel' in ingang
                ? { ...ingang, regel: { ...ingang.regel, wet: { van: 'EWT', dagen: -63 } } }
                : ingang,
            ),
          },
        }
      : termijn,
  ),
}

let browser: Browser
let dienst: ReturnType<typeof createDienst>

beforeAll(async () => {
  browser = await startBrowser()
  await buildTaakvenster({ map: MAP, wortels: JSON.stringify(proefketen()) })
  await buildMetadata('https://localhost', MAP)
})
afterAll(async () => {
  await browser.close()
})
beforeEach(() => {
  dienst = createDienst(createGeheugenOpslag(), { now: () => new Date() })
})

const publish = async (): Promise<void> => {
  const vorm = canoniek(later)
  if (vorm.soort !== 'tekst') throw new Error(vorm.reden)
  const antwoord = await dienst.ask(`/v1/regelversies/${VERSIE}`, {
    method: 'PUT',
    body: vorm.tekst,
    headers: await uitgeverskoppen('regelversie', vorm.tekst),
  })
  expect(antwoord.status).toBe(201)
  const op = new Date().toISOString()
  const stand = await standVan(dienst.ask, 1, op)
  expect((await putStand(dienst.ask, stand)).status).toBe(201)
  expect((await putVerversing(dienst.ask, stand, op)).status).toBe(201)
}

const viaDienst = async ({ url }: Verzoek) => {
  const antwoord = await dienst.ask(new URL(url).pathname)
  return {
    status: antwoord.status,
    contentType: antwoord.headers.get('content-type') ?? 'text/plain',
    body: await antwoord.text(),
  }
}

const openWerkmap = async (
  antwoord: (verzoek: Verzoek) => Promise<{ status: number; contentType: string; body: string }>,
): Promise<Host> => {
  const host = await startHost({ map: MAP, browser, antwoord })
  await host.paneel.waitForSelector('[role=tablist]')
  await host.typ('B2', '6-1-2025')
  await host.typ('C2', '=PW.DEADLINE(B2;"WIA")')
  await host.typ('C3', '=PW.REGELVERSIE()')
  await host.wachtOpRust()
  return host
}

const settles = (host: Host, adres: string, tekst: string) =>
  expect.poll(async () => (await host.cel(adres)).tekst, { timeout: 15_000 }).toBe(tekst)

it('een uitgegeven editie wordt in de browser gekeurd, gebruikt en doorgerekend in formules die er al stonden', async () => {
  await publish()
  const host = await openWerkmap(viaDienst)
  try {
    await settles(host, 'C3', VERSIE)
    await settles(host, 'C2', '01-11-2026')
    expect(
      host.verzoeken
        .filter(({ naar }) => naar === 'antwoord')
        .map(({ url }) => new URL(url).pathname)
        .toSorted(),
    ).toEqual([`/v1/regelversies/${VERSIE}`, `/v1/regelversies/${VERSIE}/handtekening`, '/v1/stand'])
  } finally {
    await host.stop()
  }
})

it('een editie waaraan onderweg is gesleuteld verandert geen enkel antwoord', async () => {
  await publish()
  const host = await openWerkmap(async (verzoek) => {
    const antwoord = await viaDienst(verzoek)
    return { ...antwoord, body: antwoord.body.replace('"dagen":-63', '"dagen":-7') }
  })
  try {
    await expect
      .poll(() => host.verzoeken.filter(({ naar }) => naar === 'antwoord').length, { timeout: 15_000 })
      .toBe(3)
    await host.wachtOpRust()
    expect((await host.cel('C3')).tekst).toBe(regelboek.versie)
    expect((await host.cel('C2')).tekst).toBe('18-10-2026')
  } finally {
    await host.stop()
  }
})
