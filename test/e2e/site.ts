import { fileURLToPath } from 'node:url'
import type { Verzoek } from '../gastheer/start.ts'

/** The production build; `npm test` makes it before the tests. */
export const SITE = fileURLToPath(new URL('../../build/site', import.meta.url))

/** The service is away: every request to it fails as it would without a network. */
export const dienstWeg = async (): Promise<undefined> => undefined

/** The answers of a service that has no edition newer than the one shipped. */
export const dienstMetNiets = async ({ url }: Verzoek) =>
  new URL(url).pathname === '/v1/stand'
    ? { status: 404, contentType: 'application/problem+json', body: '{"type":"/#geen-stand","status":404}' }
    : undefined
