import type { Handler } from 'hono'
import { base64VanHex } from '../hash.ts'
import { ONVERANDERLIJK, respond } from '../http/antwoord.ts'
import { requireEditie, requireVersie } from '../http/versie.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** The exact bytes of an edition, with its SHA-256 as entity tag and as digest (RFC 9530). */
export const editieRoute =
  (v: Voorzieningen): Handler =>
  async (c) => {
    const { bytes, sha256 } = await requireEditie(v, requireVersie(c))
    return respond(c, {
      inhoud: bytes,
      mediatype: 'application/json',
      cache: ONVERANDERLIJK,
      etag: `"${sha256}"`,
      koppen: { 'Repr-Digest': `sha-256=:${base64VanHex(sha256)}:` },
    })
  }
