import { createHash } from 'node:crypto'
import { canoniek } from '@poortwachter/wet/keuring'

/** SHA-256 of the canonical bytes of an edition, in hexadecimal. */
export const hashOf = (editie: unknown): string => {
  const vorm = canoniek(editie)
  if (vorm.soort === 'bezwaar') throw new Error(`${vorm.plaats}: ${vorm.reden}`)
  return createHash('sha256').update(vorm.tekst).digest('hex')
}
