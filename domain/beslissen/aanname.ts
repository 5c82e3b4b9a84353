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

/** The word of the user in the cases of a block. */
interface Woord {
  readonly feit: number
  readonly codesVan: (blok: Dossierblok) => Codes
}

/** What the word of the user did to the rows of the cases of a block. */
export interface Opwoord {
  /** By place: 1 where it settled rows. */
  readonly beslecht: Uint8Array
  /** The rows without it; undefined when rows test that word itself, so that only a trial can tell. */
  readonly zonder: Rijbits | undefined
}

/** The rows of cases after the word of the user; `opWoord` is undefined when nobody in the block gave it. */
export interface Woordbits extends Rijbits {
  readonly opWoord: Opwoord | undefined
}

/** The rows of cases, in which those that are not known do not match where the user has said that the rest is in order. */
export const metAanname = (
  bitsVan: (blok: Dossierblok) => Rijbits,
  gereed: Gereed,
  woord: Woord | undefined,
): ((blok: Dossierblok) => Woordbits) => {
  if (!woord) return (blok) => ({ ...bitsVan(blok), opWoord: undefined })
  const { feit, codesVan } = woord
  const masker = geraakt(gereed)
  const isGetoetst = gereed.rijplan.klassen.some(({ klasse }) => klasse.soort !== 'tabel' && klasse.feit === feit)
  return (blok) => {
    const bits = bitsVan(blok)
    const codes = codesVan(blok)
    if (codes === 0) return { ...bits, opWoord: undefined }
    const { waar, misschien, aantal, aantalWoorden } = bits
    const beslecht = new Uint8Array(aantal)
    const zonder = isGetoetst ? undefined : { ...bits, misschien: misschien.slice(0, aantal * aantalWoorden) }
    for (let i = 0; i < aantal; i++) {
      if (codeOp(codes, i) !== GEZEGD) continue
      let gewijzigd = isGetoetst ? 1 : 0
      for (let plaats = 0; plaats < aantalWoorden; plaats++) {
        const onbekend = misschien[plaats * aantal + i]! & ~waar[plaats * aantal + i]! & masker[plaats]!
        misschien[plaats * aantal + i]! &= ~onbekend
        gewijzigd |= onbekend
      }
      if (gewijzigd !== 0) beslecht[i] = 1
    }
    return { ...bits, opWoord: { beslecht, zonder } }
  }
}
