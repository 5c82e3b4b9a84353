import type { Register } from '../../regelboek/register.ts'
import type { Gereed } from '../tabel.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { gemistBijKlasse, klassekolomVan } from './klassekolom.ts'
import type { Codes, Klassekolom } from './klassekolom.ts'
import { knoopgemist, knoopwaarde } from './knoop.ts'
import { tabelmaskerVan } from './masker.ts'
import type { Woordmasker } from './masker.ts'
import type { Termijnkolom } from './termijnkolom.ts'

/** How the rows of a table stand in a block of cases: per word of 32 rows those that fail, and those that are open. */
export interface Rijstandkolommen {
  readonly onwaar: readonly Int32Array[]
  readonly onbekend: readonly Int32Array[]
}

/** Adds what keeps the given rows (bits, per word) from being known in a case, as bits of facts from `begin` on. */
export type Gemistschrijver = (plaats: number, rijen: Int32Array, gemist: Int32Array, begin: number) => void

/** A table made ready for columns. */
export interface Tabelwerk {
  readonly woorden: number
  readonly standen: (blok: Blok) => Rijstandkolommen
  /** For the block that `standen` was last asked for. */
  readonly gemist: Gemistschrijver
}

/** What a table needs of the others it leans on. */
export interface Andertabellen {
  readonly codes: (code: string) => Klassekolom
  readonly gemist: (code: string, blok: Blok, plaats: number, gemist: Int32Array, begin: number) => void
}

const metMasker = (
  { woord, onwaar, onbekend }: Woordmasker,
  { codes, begin }: Codes,
  aantal: number,
  standen: Rijstandkolommen,
): void => {
  const uitOnwaar = standen.onwaar[woord]!
  const uitOnbekend = standen.onbekend[woord]!
  for (let i = 0; i < aantal; i++) {
    const code = codes[begin + i]!
    uitOnwaar[i]! |= onwaar[code]!
    uitOnbekend[i]! |= onbekend[code]!
  }
}

/** Makes the rows of a table ready to be worked out for blocks of cases, one pass per thing looked at. */
export const tabelwerk = (
  register: Register,
  gereed: Gereed,
  termijnkolom: (code: string) => Termijnkolom,
  ander: Andertabellen,
): Tabelwerk => {
  const { klassen, maskers, samenstellen, woorden } = tabelmaskerVan(register, gereed)
  const kolommen = klassen.map((klasse) => klassekolomVan(register, klasse, termijnkolom, ander.codes))
  const perWoord = () => Array.from({ length: woorden }, () => new Int32Array(BLOKGROOTTE))
  const standen: Rijstandkolommen = { onwaar: perWoord(), onbekend: perWoord() }
  const samengesteld = new Uint8Array(BLOKGROOTTE)
  const codes: (Codes | undefined)[] = klassen.map(() => undefined)
  const isPaar = (klasse: number): boolean => klassen[klasse]!.soort === 'dagpaar' || klassen[klasse]!.soort === 'getalpaar'
  let blok: Blok
  let plaats = 0
  const code = (klasse: number): number => {
    const gevonden = codes[klasse]
    return gevonden ? gevonden.codes[gevonden.begin + plaats]! : 0
  }

  return {
    woorden,
    standen: (nieuw) => {
      blok = nieuw
      const { aantal } = blok
      const vast = { onwaar: new Int32Array(woorden), onbekend: new Int32Array(woorden) }
      kolommen.forEach((kolom, k) => {
        codes[k] = kolom(blok)
        if (codes[k]) return
        for (const { woord, onwaar, onbekend } of maskers[k]!) {
          vast.onwaar[woord]! |= onwaar[0]!
          vast.onbekend[woord]! |= onbekend[0]!
        }
      })
      for (let woord = 0; woord < woorden; woord++) {
        standen.onwaar[woord]!.fill(vast.onwaar[woord]!, 0, aantal)
        standen.onbekend[woord]!.fill(vast.onbekend[woord]!, 0, aantal)
      }
      codes.forEach((gevonden, k) => {
        if (gevonden) for (const masker of maskers[k]!) metMasker(masker, gevonden, aantal, standen)
      })
      for (const { knoop, maskers: eigen } of samenstellen) {
        for (plaats = 0; plaats < aantal; plaats++) {
          const waarde = knoopwaarde(knoop, code, isPaar)
          samengesteld[plaats] = waarde === 1 ? 0 : waarde === 0 ? 1 : 2
        }
        for (const masker of eigen) metMasker(masker, { codes: samengesteld, begin: 0 }, aantal, standen)
      }
      return standen
    },
    gemist: (i, rijen, gemist, begin) => {
      plaats = i
      const noteerKlasse = (k: number): void => {
        const klasse = klassen[k]!
        if (klasse.soort === 'tabel') ander.gemist(klasse.tabel, blok, i, gemist, begin)
        else {
          gemistBijKlasse(register, klasse, blok.kolommen, blok.van + i, (feit) => {
            gemist[begin + (feit >> 5)]! |= 1 << (feit & 31)
          })
        }
      }
      maskers.forEach((eigen, k) => {
        const gevonden = code(k)
        if (eigen.some(({ woord, onbekend }) => (onbekend[gevonden]! & rijen[woord]!) !== 0)) noteerKlasse(k)
      })
      for (const { knoop, maskers: eigen } of samenstellen) {
        if (eigen.some(({ woord, onbekend }) => (onbekend[0]! & rijen[woord]!) !== 0)) {
          knoopgemist(knoop, code, isPaar, noteerKlasse)
        }
      }
    },
  }
}
