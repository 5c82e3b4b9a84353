import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Ondertekening } from '@poortwachter/wet/keuring'
import { bytesVan, bytesVanBase64 } from './opslag/hash.ts'
import type { Waarmerk } from './opslag/opslag.ts'
import type { Voorzieningen } from './voorzieningen.ts'
import { requireRuimte } from './http.ts'
import { Probleem } from './probleem.ts'

/** Bytes. An edition is a few hundred thousand at most, and a D1 row holds two million. */
export const GROOTSTE_STUK = 1_048_576

/** A document whose token, key and signature are in order; what it says is not judged yet. */
export interface Ondertekend {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly waarmerk: Waarmerk
}

/**
 * Reads the body of a publisher: first the token, then room and size, then a known key and its signature over the
 * exact bytes. Nothing of the body is looked at before all of that is right.
 */
export const readOndertekend = async (c: Context, v: Voorzieningen, doel: Ondertekening): Promise<Ondertekend> => {
  await requireToken(c, v)
  await requireRuimte(v.tellers.uitgeven, doel)
  await requireOmvang(c)
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const sleutel = c.req.header('Regels-Sleutel') ?? ''
  const handtekening = c.req.header('Regels-Handtekening') ?? ''
  await requireHandtekening(v, sleutel, handtekening, ondertekendeBytes(doel, bytes))
  return { bytes, waarmerk: { sleutel, handtekening, tijdstip: v.now().toISOString() } }
}

const requireToken = async (c: Context, { token, isGelijk }: Voorzieningen): Promise<void> => {
  if (!token) throw new Probleem('uitgeven-niet-ingericht')
  const gegeven = /^Bearer ([\w.~+/=-]+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
  const [a, b] = await Promise.all([digest(gegeven), digest(token)])
  if (!isGelijk(a, b)) {
    throw new Probleem('geen-toegang', {
      uitleg: 'Stuur het token van de uitgever mee in de kop Authorization: Bearer.',
      koppen: { 'WWW-Authenticate': 'Bearer realm="regelversies"' },
    })
  }
}

/** Hashes make the compared arrays equally long, whatever was sent. */
const digest = async (tekst: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytesVan(tekst)))

const requireOmvang = async (c: Context): Promise<void> => {
  const begrens = bodyLimit({
    maxSize: GROOTSTE_STUK,
    onError: () => {
      throw new Probleem('te-groot', { uitleg: `Er past hoogstens ${GROOTSTE_STUK} bytes in een stuk.` })
    },
  })
  await begrens(c, async () => {})
}

const requireHandtekening = async (
  { sleutels }: Voorzieningen,
  id: string,
  handtekening: string,
  bericht: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const publiek = bytesVanBase64(sleutels.find((sleutel) => sleutel.id === id)?.publiek ?? '')
  const bytes = bytesVanBase64(handtekening)
  if (publiek?.length !== 32) {
    throw new Probleem('handtekening-geweigerd', { uitleg: 'De sleutel in de kop Regels-Sleutel is hier niet bekend.' })
  }
  const key = await crypto.subtle.importKey('raw', publiek, 'Ed25519', false, ['verify'])
  if (bytes?.length !== 64 || !(await crypto.subtle.verify('Ed25519', key, bytes, bericht))) {
    throw new Probleem('handtekening-geweigerd', {
      uitleg: 'De handtekening in de kop Regels-Handtekening hoort niet bij deze sleutel en precies deze bytes.',
    })
  }
}
