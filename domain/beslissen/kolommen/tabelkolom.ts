import type { Register } from '../../regelboek/register.ts'
import type { Gereed } from '../tabel.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import type { Dagenkolommen } from './dagbronkolom.ts'
import { gemistBijKlasse, isAfwezig, klassekolomVan } from './klassekolom.ts'
import type { Codes, Klassekolom } from './klassekolom.ts'
import { heeftKlasse, knoopgemist, knoopwaarde } from './knoop.ts'
import { tabelmaskerVan } from './masker.ts'
import type { Woordmasker } from './masker.ts'

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
  /** What `standen` last gave. */
  readonly laatste: () => Rijstandkolommen
  /** For the block that `standen` was last asked for. */
  readonly gemist: Gemistschrijver
}

/** What a table needs of the others it leans on. */
export interface Andertabellen {
  readonly codes: (code: string) => Klassekolom
  readonly gemist: (code: string, blok: Blok, plaats: number, gemist: Int32Array, begin: number) => void
}

/** One pass: what the codes of a class do to 32 rows. */
interface Gang {
  /** Gangs with one number write to one word. */
  readonly nummer: number
  readonly uit: Int32Array
  readonly bits: Int32Array
  readonly codes: Codes
}

const GEEN_CODES: Codes = { codes: new Uint8Array(BLOKGROOTTE), begin: 0, heeftOnbekend: false }
const GEEN_BITS = new Int32Array(1)

const LEGE_GANG: Werkgang = { bits: GEEN_BITS, codes: GEEN_CODES }

/** Four passes over one word of rows at a time: it is read and written once instead of four times. */
const metGangen = (gangen: readonly Gang[], aantal: number): void => {
  const geordend = gangen.toSorted((een, ander) => een.nummer - ander.nummer)
  for (let k = 0; k < geordend.length; ) {
    const een = geordend[k]!
    let einde = k + 1
    while (einde < k + 4 && geordend[einde]?.nummer === een.nummer) einde++
    const volgende = (n: number) => (k + n < einde ? geordend[k + n]! : LEGE_GANG)
    metVier(een.uit, een, volgende(1), volgende(2), volgende(3), aantal)
    k = einde
  }
}

type Werkgang = Omit<Gang, 'uit' | 'nummer'>

const metVier = (uit: Int32Array, a: Werkgang, b: Werkgang, c: Werkgang, d: Werkgang, aantal: number): void => {
  const { bits: bitsA, codes: { codes: codesA, begin: beginA } } = a
  const { bits: bitsB, codes: { codes: codesB, begin: beginB } } = b
  const { bits: bitsC, codes: { codes: codesC, begin: beginC } } = c
  const { bits: bitsD, codes: { codes: codesD, begin: beginD } } = d
  for (let i = 0; i < aantal; i++) {
    uit[i]! |=
      bitsA[codesA[beginA + i]!]! | bitsB[codesB[beginB + i]!]! | bitsC[codesC[beginC + i]!]! | bitsD[codesD[beginD + i]!]!
  }
}

/** The passes that a class asks for: over the rows that fail always, over those that are open only where any is. */
const gangenVan = (maskers: readonly Woordmasker[], codes: Codes, standen: Rijstandkolommen): readonly Gang[] =>
  maskers.flatMap(({ woord, onwaar, onbekend }) => [
    { nummer: 2 * woord, uit: standen.onwaar[woord]!, bits: onwaar, codes },
    ...(codes.heeftOnbekend ? [{ nummer: 2 * woord + 1, uit: standen.onbekend[woord]!, bits: onbekend, codes }] : []),
  ])

/** Makes the rows of a table ready to be worked out for blocks of cases, one pass per thing looked at. */
export const tabelwerk = (
  register: Register,
  gereed: Gereed,
  dagen: Dagenkolommen,
  ander: Andertabellen,
): Tabelwerk => {
  const { klassen, maskers, samenstellen, woorden } = tabelmaskerVan(register, gereed)
  const kolommen = klassen.map((klasse) => klassekolomVan(register, klasse, dagen, ander.codes))
  const perWoord = () => Array.from({ length: woorden }, () => new Int32Array(BLOKGROOTTE))
  const standen: Rijstandkolommen = { onwaar: perWoord(), onbekend: perWoord() }
  const samengesteld = new Uint8Array(BLOKGROOTTE)
  const codes: (Codes | undefined)[] = klassen.map(() => undefined)
  const isPaar = (klasse: number): boolean => klassen[klasse]!.soort === 'dagpaar' || klassen[klasse]!.soort === 'getalpaar'
  const vast = { onwaar: new Int32Array(woorden), onbekend: new Int32Array(woorden) }
  /** Per class the rows that look at it, also from within a part that is more than one test. */
  const bereik = klassen.map((_, k) => {
    const rijen = new Int32Array(woorden)
    for (const { woord, onwaar, onbekend } of maskers[k]!) {
      for (let waarde = 0; waarde < onwaar.length; waarde++) rijen[woord]! |= onwaar[waarde]! | onbekend[waarde]!
    }
    for (const { knoop, maskers: eigen } of samenstellen) {
      if (heeftKlasse(knoop, k)) for (const { woord, onbekend } of eigen) rijen[woord]! |= onbekend[0]!
    }
    return rijen
  })
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
      vast.onwaar.fill(0)
      vast.onbekend.fill(0)
      const legVast = (k: number): void => {
        codes[k] = undefined
        for (const { woord, onwaar, onbekend } of maskers[k]!) {
          vast.onwaar[woord]! |= onwaar[0]!
          vast.onbekend[woord]! |= onbekend[0]!
        }
      }
      for (let k = 0; k < klassen.length; k++) if (isAfwezig(register, klassen[k]!, blok.kolommen)) legVast(k)
      for (let k = 0; k < klassen.length; k++) {
        if (isAfwezig(register, klassen[k]!, blok.kolommen)) continue
        const isNodig = bereik[k]!.some((rijen, woord) => (rijen & ~vast.onwaar[woord]!) !== 0)
        codes[k] = isNodig ? kolommen[k]!(blok) : undefined
      }
      for (let woord = 0; woord < woorden; woord++) {
        standen.onwaar[woord]!.fill(vast.onwaar[woord]!, 0, aantal)
        standen.onbekend[woord]!.fill(vast.onbekend[woord]!, 0, aantal)
      }
      metGangen(
        codes.flatMap((gevonden, k) => (gevonden ? gangenVan(maskers[k]!, gevonden, standen) : [])),
        aantal,
      )
      for (const { knoop, maskers: eigen } of samenstellen) {
        if (eigen.every(({ woord, onbekend }) => (onbekend[0]! & ~vast.onwaar[woord]!) === 0)) continue
        for (plaats = 0; plaats < aantal; plaats++) {
          const waarde = knoopwaarde(knoop, code, isPaar)
          samengesteld[plaats] = waarde === 1 ? 0 : waarde === 0 ? 1 : 2
        }
        metGangen(gangenVan(eigen, { codes: samengesteld, begin: 0, heeftOnbekend: true }, standen), aantal)
      }
      return standen
    },
    laatste: () => standen,
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
