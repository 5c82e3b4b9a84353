import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ondertekendeBytes, sleutelsMet } from '@poortwachter/wet/keuring'
import type { Ondertekening } from '@poortwachter/wet/keuring'
import { bytesVan } from './opslag/hash.ts'
import type { Waarmerk } from './opslag/opslag.ts'
import type { Voorzieningen } from './voorzieningen.ts'
import { requireRuimte } from './http.ts'
import { Probleem } from './probleem.ts'
import { hasHandtekening } from './vertrouwen.ts'

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
  await requireHandtekening(v, doel, sleutel, handtekening, bytes)
  return { bytes, waarmerk: { sleutel, handtekening, tijdstip: v.now().toISOString() } }
}

/** At least 32 characters that a header can carry: what `regels:sleutel` makes has 43. */
const STERK_TOKEN = /^[\w.~+/=-]{32,}$/

/** A wrong token counts against wrong tokens alone, so that nobody can keep the publisher out by guessing. */
const requireToken = async (c: Context, { token = '', isGelijk, tellers }: Voorzieningen): Promise<void> => {
  if (!STERK_TOKEN.test(token)) {
    throw new Probleem('uitgeven-niet-ingericht', {
      uitleg: 'Het token van de dienst moet uit minstens 32 letters en cijfers bestaan.',
    })
  }
  const gegeven = /^Bearer ([\w.~+/=-]+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
  const [a, b] = await Promise.all([digest(gegeven), digest(token)])
  if (!isGelijk(a, b)) {
    await requireRuimte(tellers.uitgeven, 'geen-toegang')
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
  { wortel, now }: Voorzieningen,
  doel: Ondertekening,
  id: string,
  handtekening: string,
  bytes: Uint8Array,
): Promise<void> => {
  const rol = doel === 'verversing' ? 'verversing' : 'uitgever'
  const sleutels = wortel ? sleutelsMet(wortel, rol, now().getTime()) : []
  const sleutel = sleutels.find((bekend) => bekend.id === id)
  if (!sleutel) {
    throw new Probleem('handtekening-geweigerd', {
      uitleg: `De sleutel in de kop Regels-Sleutel is hier niet bekend als ${rol}, of geldt nu niet.`,
    })
  }
  if (!(await hasHandtekening(ondertekendeBytes(doel, bytes), handtekening, sleutel.publiek))) {
    throw new Probleem('handtekening-geweigerd', {
      uitleg: 'De handtekening in de kop Regels-Handtekening hoort niet bij deze sleutel en precies deze bytes.',
    })
  }
}
