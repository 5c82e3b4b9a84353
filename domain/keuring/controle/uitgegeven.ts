import type { Regelboek } from '../../regelboek/regelboek.ts'
import type { Bezwaar } from '../bezwaar.ts'

/** The SHA-256 of the canonical bytes of every edition that was published, in hexadecimal, by number. */
export type Uitgegeven = Readonly<Record<string, string>>

/** An edition that was published keeps its bytes. `hash` is that of the edition at hand. */
export const uitgegeven = ({ versie }: Regelboek, hash: string, eerder: Uitgegeven): readonly Bezwaar[] => {
  const toen = Object.hasOwn(eerder, versie) ? eerder[versie] : undefined
  return toen === undefined || toen === hash
    ? []
    : [{ plaats: versie, bezwaar: 'is uitgegeven met andere inhoud; een verandering is een nieuwe regelversie' }]
}
