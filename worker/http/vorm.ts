import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { Probleem } from './probleem.ts'

/** Refuses (406) a request whose `Accept` leaves no room for the one media type a route has. */
export const requireVorm = (c: Context, mediatype: string): void => {
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
