import type { Context } from 'hono'
import { sha256 } from '../hash.ts'
import { matchesEtag } from './voorwaarde.ts'
import { IEDEREEN, LEESBAAR } from './openbaar.ts'
import { requireVorm } from './vorm.ts'

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
  return new Response(inhoud, {
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

/** Answers with a JSON value that is made for this request; its entity tag is the hash of the text. */
export const respondJson = async (c: Context, waarde: object, cache: string): Promise<Response> => {
  const tekst = JSON.stringify(waarde)
  return respond(c, { inhoud: tekst, mediatype: 'application/json', cache, etag: `"${await sha256(tekst)}"` })
}
