import type { Beslistabel } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { uitkomstenVan } from '../beslissen/atoom.ts'
import { LEEG, aangevuld, eersteGevallen, nieuwVlak, nieuweVlakken, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import type { Blok } from './blok.ts'
import { codesUitLagen } from './codelagen.ts'
import type { Beslistabelvlak } from './beslistabelvlak.ts'

/** One bit per case: that of case `i` is bit `i & 31` of word `i >> 5`; undefined when no case has it. */
export type Kolombits = Int32Array | undefined

/** The outcomes of one table for many cases. */
export interface Beslissingkolommen {
  /** Everything the table can answer; a code is the place in it counted from 1. */
  readonly uitkomsten: readonly string[]
  /** Code per case; 0 when it cannot be given: facts are missing or, when none are, no rule holds. */
  readonly uitkomst: Uint8Array
  /** Ids of the rows, and for each the cases that it answers for or in which it is found. */
  readonly rijnamen: readonly string[]
  readonly rijen: readonly Kolombits[]
  /** For each fact of the edition the cases in which it is missing. */
  readonly ontbreekt: readonly Kolombits[]
}

/** Gathers the outcomes of a table block by block. */
export interface Beslissingopbouw {
  readonly neemOp: (blok: Blok) => void
  readonly kolommen: Beslissingkolommen
}

/** Makes room for the outcomes of so many cases. */
export const beslissingopbouw = (
  { regelboek }: Register,
  tabel: Beslistabel,
  vlak: Beslistabelvlak,
  aantal: number,
): Beslissingopbouw => {
  const uitkomsten = uitkomstenVan(tabel)
  const uitkomst = new Uint8Array(aantal)
  const zicht = new DataView(uitkomst.buffer)
  const lagen = nieuweVlakken(32 - Math.clz32(uitkomsten.length))
  const rijen: Kolombits[] = vlak.rijnamen.map(() => undefined)
  const ontbreekt: Kolombits[] = regelboek.feiten.map(() => undefined)
  const onbekend = nieuwVlak()
  const woorden = Math.ceil(aantal / 32)
  let van = 0

  /** Adds the cases of a block to bits over all cases. */
  const metVlak = (bits: Kolombits[], plaats: number, gevallen: Bitvlak): void => {
    if (gevallen === LEEG) return
    const doel = (bits[plaats] ??= new Int32Array(woorden))
    const begin = van >> 5
    const tot = Math.min(gevallen.length, woorden - begin)
    for (let w = 0; w < tot; w++) doel[begin + w]! |= gevallen[w]!
  }
  const noteer = (feit: number, gevallen: Bitvlak): void => metVlak(ontbreekt, feit, gevallen)

  return {
    kolommen: { uitkomsten, uitkomst, rijnamen: vlak.rijnamen, rijen, ontbreekt },
    neemOp: (blok) => {
      van = blok.van
      vlak.reken(blok)
      let over = eersteGevallen(blok.aantal)
      for (const laag of lagen) laag.fill(0)
      for (let code = 1; code < vlak.uitkomst.length; code++) {
        const gevallen = vlak.uitkomst[code]!
        if (gevallen === LEEG) continue
        over = verschil(over, gevallen, onbekend)
        for (let j = 0; j < lagen.length; j++) if ((code >> j) & 1) aangevuld(lagen[j]!, gevallen, lagen[j]!)
      }
      codesUitLagen(zicht, blok.van, blok.aantal, lagen)
      for (let rij = 0; rij < rijen.length; rij++) metVlak(rijen, rij, vlak.gevonden[rij]!)
      if (over !== LEEG) vlak.gemist(over, noteer)
    },
  }
}

/** Whether a case has its bit. */
export const heeftBit = (bits: Kolombits, plaats: number): boolean =>
  bits !== undefined && ((bits[plaats >> 5]! >>> (plaats & 31)) & 1) === 1

/** Ids of the rows that answer for a case, or are found in it, in the order of the table. */
export const rijenVan = ({ rijen, rijnamen }: Beslissingkolommen, plaats: number): readonly string[] => {
  const ids: string[] = []
  for (let rij = 0; rij < rijen.length; rij++) if (heeftBit(rijen[rij], plaats)) ids.push(rijnamen[rij]!)
  return ids
}

/** Whether facts are missing to give a case an outcome. */
export const isOnvolledig = ({ uitkomst, ontbreekt }: Beslissingkolommen, plaats: number): boolean =>
  uitkomst[plaats] === 0 && ontbreekt.some((bits) => heeftBit(bits, plaats))

/** Names of the facts that are missing in a case, in the order of the edition. */
export const ontbrekendVan = (
  { regelboek: { feiten } }: Register,
  { uitkomst, ontbreekt }: Beslissingkolommen,
  plaats: number,
): readonly string[] => {
  if (uitkomst[plaats] !== 0) return []
  const namen: string[] = []
  for (let feit = 0; feit < feiten.length; feit++) if (heeftBit(ontbreekt[feit], plaats)) namen.push(feiten[feit]!.naam)
  return namen
}
