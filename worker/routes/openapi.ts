import type { Handler } from 'hono'
import { KORT, respond } from '../http/antwoord.ts'
import { sha256 } from '../hash.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** The API description, as it was built from the schemas. */
export const openapiRoute = ({ openapi }: Voorzieningen): Handler => {
  let hash: Promise<string> | undefined
  return async (c) => {
    hash ??= sha256(openapi)
    return respond(c, { inhoud: openapi, mediatype: 'application/json', cache: KORT, etag: `"${await hash}"` })
  }
}
