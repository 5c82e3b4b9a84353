import type { Regelboek } from '@poortwachter/wet'
import { canoniek } from '@poortwachter/wet/keuring'
import { oorspronkelijkOf } from '../regels/oorspronkelijk.ts'

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256Van = async (tekst: string): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst))))

/** SHA-256 of plain data in its canonical form (RFC 8785), the same wherever it is worked out. */
export const vingerafdruk = async (gegevens: unknown): Promise<string> => {
  const vorm = canoniek(gegevens)
  if (vorm.soort === 'bezwaar') throw new TypeError(`Geen canonieke vorm: ${vorm.plaats} is ${vorm.reden}.`)
  return sha256Van(vorm.tekst)
}

const bekend = new WeakMap<object, Promise<string>>()

/** The fingerprint of an edition: that of its published bytes. Worked out once. */
export const editiehash = (regelboek: Regelboek): Promise<string> => {
  const eerder = bekend.get(regelboek)
  if (eerder) return eerder
  const hash = vingerafdruk(oorspronkelijkOf(regelboek))
  bekend.set(regelboek, hash)
  return hash
}
