import { createDienst } from '../../worker/dienst.ts'
import { TOKEN } from '../../worker/uitgeversleutel.ts'
import { someText } from '../cellen.ts'
import { promise } from '../doel.ts'
import type { Fuzzdoel } from '../doel.ts'
import type { Kans } from '../kans.ts'
import { regelboek } from '@poortwachter/wet/editie'

const dienst = createDienst()

const PADEN = [
  '/',
  '/gezond',
  '/regels',
  '/regels/v1',
  '/regels/v1/edities',
  '/regels/v1/audit',
  '/openapi.json',
  '/favicon.ico',
]
const METHODEN = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']
const KOPPEN = [
  'authorization',
  'content-type',
  'if-none-match',
  'accept',
  'range',
  'x-handtekening',
  'origin',
  'content-length',
]
const WAARDEN = [
  `Bearer ${TOKEN}`,
  'Bearer x',
  'application/json',
  '*',
  '"x"',
  'bytes=0-1',
  'https://example.nl',
  '-1',
  'ed25519=AAAA',
]

const somePath = (kans: Kans): string => {
  const stuk = () =>
    encodeURIComponent(
      someText(kans)
        .slice(0, 200)
        .replaceAll(/\p{Surrogate}/gu, 'x'),
    )
  const pad =
    kans.pick(PADEN) +
    kans
      .list(
        3,
        () => `/${kans.is(0.5) ? kans.pick([regelboek.versie, '9999.12.9999', '..', '%2e%2e', '__proto__']) : stuk()}`,
      )
      .join('')
  return pad + (kans.is(0.3) ? `?${stuk()}=${stuk()}` : '')
}

/** Requests of any kind at the front door of the service: answered, and never with an error of its own. */
export const fuzzDienst: Fuzzdoel = {
  naam: 'dienst',
  round: async (kans) => {
    const method = kans.pick(METHODEN)
    const headers = new Headers()
    for (const [naam, waarde] of kans.list(3, () => [kans.pick(KOPPEN), kans.pick(WAARDEN)] as const))
      headers.set(naam, waarde)
    const body =
      method === 'GET' || method === 'HEAD' ? null : kans.pick(['', '{}', '[]', '{"__proto__":{}}', someText(kans)])
    const pad = somePath(kans)
    const antwoord = await dienst.ask(pad, { method, headers, body })
    promise(antwoord.status < 500, `${method} ${pad} geeft geen fout van de dienst`, String(antwoord.status))
    await antwoord.arrayBuffer()
    return { aangeboden: 1 }
  },
}
