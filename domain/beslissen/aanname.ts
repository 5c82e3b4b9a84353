import { codeOp } from './klassecodes.ts'
import type { Codes, Dossierblok } from './klassecodes.ts'
import type { Rijbits } from './rijbits.ts'
import type { Gereed, Tabelrij } from './tabel.ts'
import type { Register } from '../regelboek/register.ts'

/** The code of `ja`. */
export const GEZEGD = 1

const gezocht = ({ regelboek }: Register): number => regelboek.feiten.findIndex((feit) => 'isOverigInOrde' in feit)

/** The fact with which a user says that what is in play and not known is in order. */
export const overigInOrde = (register: Register): number | undefined => {
  const index = register.eenmalig(gezocht)
  return index < 0 ? undefined : index
}

/**
 * Whether the word of the user settles a row: in a collecting table it does all of them, in another those that say when
 * they have to be known.
 */
export const isDoorWoordBeslecht = ({ tabel }: Gereed, { speelt }: Tabelrij): boolean =>
  tabel.soort === 'alle' || speelt !== undefined

/** The rows that the word of the user settles, as bits. */
const geraakt = (gereed: Gereed): Int32Array => {
  const uit = new Int32Array(Math.ceil(gereed.rijen.length / 32))
  for (const rij of gereed.rijen) {
    if (isDoorWoordBeslecht(gereed, rij)) uit[rij.plaats >> 5]! |= 1 << (rij.plaats & 31)
  }
  return uit
}

/** The rows of cases, in which those that are not known do not match where the user has said that the rest is in order. */
export const metAanname = (
  bitsVan: (blok: Dossierblok) => Rijbits,
  gereed: Gereed,
  woordVan: ((blok: Dossierblok) => Codes) | undefined,
): ((blok: Dossierblok) => Rijbits) => {
  if (!woordVan) return bitsVan
  const masker = geraakt(gereed)
  return (blok) => {
    const bits = bitsVan(blok)
    const codes = woordVan(blok)
    if (codes === 0) return bits
    const { waar, misschien, aantal } = bits
    for (let i = 0; i < aantal; i++) {
      if (codeOp(codes, i) !== GEZEGD) continue
      masker.forEach((rijen, woord) => {
        misschien[woord * aantal + i]! &= waar[woord * aantal + i]! | ~rijen
      })
    }
    return bits
  }
}
