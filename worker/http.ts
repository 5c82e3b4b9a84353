import type { Context, Handler, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { routePath } from 'hono/route'
import { parseAccept } from 'hono/utils/accept'
import { sha256 } from './opslag/hash.ts'
import { Opslagfout } from './opslag/opslag.ts'
import { Probleem, problemen } from './probleem.ts'
import type { Omgeving, Teller } from './voorzieningen.ts'

/** Published bytes never change, so nobody has to ask again. */
export const ONVERANDERLIJK = 'public, max-age=31536000, immutable'
export const KORT = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800'
/** For an answer that is known to be incomplete. */
export const HEEL_KORT = 'public, max-age=10'

interface Document {
  readonly inhoud: string | Uint8Array<ArrayBuffer>
  readonly mediatype: string
  readonly cache: string
  readonly etag: string
  readonly koppen?: Readonly<Record<string, string>>
}

/**
 * Answers with a document, or 304 when the client already has it, or 406 when it cannot use it. A 304 repeats only what a
 * cache must know; the other headers it has already.
 */
export const respond = (c: Context, { inhoud, mediatype, cache, etag, koppen }: Document): Response => {
  requireVorm(c, mediatype)
  const headers = { ETag: etag, 'Cache-Control': cache, ...IEDEREEN }
  if (matchesEtag(c.req.header('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(typeof inhoud === 'string' ? inhoud : blobOf(inhoud), {
    headers: {
      'Content-Type': `${mediatype}; charset=utf-8`,
      'Content-Language': 'nl',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
      ...LEESBAAR,
      ...koppen,
    },
  })
}

const blobs = new WeakMap<Uint8Array<ArrayBuffer>, Blob>()

/** Bytes that are answered again and again, as a blob: workerd sends one without copying it for every answer. */
const blobOf = (bytes: Uint8Array<ArrayBuffer>): Blob => {
  const blob = blobs.get(bytes) ?? new Blob([bytes])
  blobs.set(bytes, blob)
  return blob
}

/** Answers with a JSON value that is made for this request; its entity tag is the hash of the text. */
export const respondJson = async (c: Context, waarde: object, cache: string): Promise<Response> => {
  const tekst = JSON.stringify(waarde)
  return respond(c, { inhoud: tekst, mediatype: 'application/json', cache, etag: `"${await sha256(tekst)}"` })
}

/** Lets every site read: the rules are public and no cookie is involved. */
const IEDEREEN = { 'Access-Control-Allow-Origin': '*' } as const

/** What a script of another site may see besides the body. */
const LEESBAAR = { 'Access-Control-Expose-Headers': 'ETag, Repr-Digest' } as const

/** The permission for a request that reads; publishing is not for browsers and gets none. */
const permissionFor = (c: Context): Readonly<Record<string, string>> =>
  c.req.method === 'GET' || c.req.method === 'HEAD' ? IEDEREEN : {}

/** Answers the question a browser asks before it sends `If-None-Match` to another site. */
export const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['If-None-Match'],
  maxAge: 86_400,
})

/**
 * Whether `If-None-Match` names this entity tag. Tags are compared weakly (RFC 9110, section 13.1.2), because a cache
 * that compresses turns a strong tag into a weak one.
 */
const matchesEtag = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return Array.from(ifNoneMatch.matchAll(/"[^"]*"/g)).some(([tag]) => tag === etag)
}

/** Refuses (406) a request whose `Accept` leaves no room for the one media type a route has. */
const requireVorm = (c: Context, mediatype: string): void => {
  const accept = c.req.header('Accept')
  if (accept === undefined || accept === '*/*' || isAcceptable(accept, mediatype)) return
  throw new Probleem('vorm-niet-leverbaar', { uitleg: `Dit adres geeft alleen ${mediatype}.` })
}

/** The most specific range that covers the type decides (RFC 9110, section 12.5.1). */
const isAcceptable = (accept: string, mediatype: string): boolean => {
  const bereiken = parseAccept(accept)
  const [hoofdtype] = mediatype.split('/')
  for (const kandidaat of [mediatype, `${hoofdtype}/*`, '*/*']) {
    const bereik = bereiken.find(({ type }) => type.toLowerCase() === kandidaat)
    if (bereik) return bereik.q > 0
  }
  return false
}

/** The answer for a problem: `application/problem+json` (RFC 9457), in Dutch, never cached. */
export const problemResponse = (c: Context, { code, toelichting }: Probleem): Response => {
  const { status, titel } = problemen[code]
  const body = {
    type: `/#${code}`,
    title: titel,
    status,
    ...(toelichting.uitleg && { detail: toelichting.uitleg }),
    ...(toelichting.fouten && { fouten: toelichting.fouten }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': 'nl',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...permissionFor(c),
      ...toelichting.koppen,
    },
  })
}

/** What a thrown thing is to the outside: a problem stays itself, a store that failed says so, the rest is unexpected. */
export const problemOf = (fout: unknown): Probleem => {
  if (fout instanceof Probleem) return fout
  if (!(fout instanceof Opslagfout)) return new Probleem('onverwacht')
  if (fout.soort === 'beschadigd') return new Probleem('opslag-beschadigd')
  return new Probleem('opslag-onbereikbaar', {
    uitleg: 'De meegeleverde regelversie is er wel. Probeer het over een halve minuut opnieuw.',
    koppen: { 'Retry-After': '30' },
  })
}

/** Limits a reading route as a whole, never a person or an address. */
export const limitRoute =
  (route: string): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    await requireRuimte(c.get('v').tellers.lezen, route)
    return next()
  }

/** Refuses (429) when the counter is full. A counter that fails must not stop the service. */
export const requireRuimte = async (teller: Teller | undefined, route: string): Promise<void> => {
  const uitkomst = await teller?.limit({ key: route }).catch(() => undefined)
  if (uitkomst?.success === false) {
    throw new Probleem('te-veel-verzoeken', {
      uitleg: 'Probeer het over een minuut opnieuw.',
      koppen: { 'Retry-After': '60' },
    })
  }
}

/** Logs the pattern of the route, the status and the duration. Addresses, headers and bodies never get here. */
export const logVerzoek: MiddlewareHandler<Omgeving> = async (c, next) => {
  const { log, now } = c.get('v')
  const begin = now().getTime()
  await next()
  log({ route: routePath(c, -1), status: c.res.status, duur: now().getTime() - begin })
}

/** Refuses (405) every method that reaches it, and names the ones that do exist here. */
export const allowOnly =
  (...methoden: readonly string[]): Handler =>
  () => {
    const toegestaan = methoden.join(', ')
    throw new Probleem('methode-niet-toegestaan', {
      uitleg: `Hier kan alleen ${toegestaan}.`,
      koppen: { Allow: toegestaan },
    })
  }
