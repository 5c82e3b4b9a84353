import { codeOp } from './klassecodes.ts'
import type { Codes, Dossierblok } from './klassecodes.ts'
import type { Rijbits } from './rijbits.ts'
import { rijmasker } from './rijmasker.ts'
import type { Gereed, Tabelrij } from './tabel.ts'
import type { Register } from '../../regelboek/register.ts'

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
  const masker = rijmasker(gereed.rijen, (rij) => isDoorWoordBeslecht(gereed, rij))
  const isGetoetst = gereed.rijplan.klassen.some(({ klasse }) => klasse.soort !== 'tabel' && klasse.feit === feit)
  return (blok) => {
    const bits = bitsVan(blok)
    const codes = codesVan(blok)
    const { waar, misschien, aantal, aantalWoorden, open } = bits
    const teBeslechten = masker.map((rijen, k) => rijen & open[k]!)
    if (codes === 0 || !(isGetoetst || teBeslechten.some(Boolean))) return { ...bits, opWoord: undefined }
    const beslecht = new Uint8Array(aantal)
    const zonder = isGetoetst ? undefined : { ...bits, misschien: misschien.slice(0, aantal * aantalWoorden) }
    for (let i = 0; i < aantal; i++) {
      if (codeOp(codes, i) !== GEZEGD) continue
      let gewijzigd = isGetoetst ? 1 : 0
      for (let k = 0, plek = i; k < teBeslechten.length; k++, plek += aantal) {
        const onbekend = misschien[plek]! & ~waar[plek]! & teBeslechten[k]!
        misschien[plek]! &= ~onbekend
        gewijzigd |= onbekend
      }
      if (gewijzigd !== 0) beslecht[i] = 1
    }
    return { ...bits, opWoord: { beslecht, zonder } }
  }
}
