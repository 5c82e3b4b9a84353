import type { Dossiercel } from '../dossier.ts'
import type { Tabelkoppen } from '../koprij.ts'
import type { Kolomsamenhang } from './kolomwerk.ts'
import type { Kolomrol } from './rol.ts'

/** Columns that can be of a table beside the one that is read. */
export interface Ernaast {
  readonly plaatsen: ReadonlySet<number>
  /** Columns that tell of which table they are: one of the table itself, and the same of the one beside it. */
  readonly paren: readonly (readonly [eigen: number, ander: number])[]
  /** Whether a row has cells in those columns alone. */
  readonly isAlleenErnaast: (rij: readonly Dossiercel[]) => boolean
  /** The tables beside it, once the rows show that there are any: those say something else in such a column. */
  readonly tabellen: (samenhang: Pick<Kolomsamenhang, 'anders' | 'zonder'>) => readonly Tabelkoppen[]
}

const KENMERKEND: readonly Kolomrol[] = ['personeelsnummer', 'naam', 'dossier', 'ziektedatum']

/** Places of headings that stand side by side without an empty one between. */
const blocksIn = (koppen: readonly string[]): readonly (readonly number[])[] => {
  const blokken: number[][] = []
  for (const [plaats, kop] of koppen.entries()) {
    if (kop.trim() === '') continue
    if (blokken.at(-1)?.at(-1) === plaats - 1) blokken.at(-1)!.push(plaats)
    else blokken.push([plaats])
  }
  return blokken
}

/**
 * Looks for tables that stand side by side with a column without a heading between. A column that says who it is, or when the
 * illness began, says so once in a table: behind such a column it begins another.
 */
export const findErnaast = (koppen: readonly string[], rolOp: (plaats: number) => Kolomrol | undefined): Ernaast => {
  const blokken = blocksIn(koppen)
  const placeOf = (blok: readonly number[], rol: Kolomrol): number | undefined =>
    blok.find((plaats) => rolOp(plaats) === rol)
  const midden = blokken.findIndex((blok) => placeOf(blok, 'ziektedatum') !== undefined)
  const pairsWith = (blok: readonly number[]): Ernaast['paren'] =>
    KENMERKEND.flatMap((rol) => {
      const [eigen, ander] = [placeOf(blokken[midden]!, rol), placeOf(blok, rol)]
      return eigen === undefined || ander === undefined ? [] : [[eigen, ander] as const]
    })
  const isBegin = (blok: readonly number[]): boolean => pairsWith(blok).length > 0
  const links = midden < 0 ? -1 : blokken.slice(0, midden).findLastIndex(isBegin)
  const rechts = midden < 0 ? -1 : blokken.findIndex((blok, i) => i > midden && isBegin(blok))
  const andere = blokken.filter((_, i) => i <= links || (rechts >= 0 && i >= rechts))
  const plaatsen = new Set(andere.flat())
  const paren = andere.flatMap(pairsWith)
  const isLeeg = (cel: Dossiercel | undefined): boolean => cel === undefined || String(cel).trim() === ''
  return {
    plaatsen,
    paren,
    isAlleenErnaast: (rij) =>
      plaatsen.size > 0 &&
      rij.every((cel, plaats) => plaatsen.has(plaats) || isLeeg(cel)) &&
      rij.some((cel) => !isLeeg(cel)),
    tabellen: ({ anders, zonder }) => {
      if (!paren.some(([a, b]) => anders(a, b) || zonder(a, b) || zonder(b, a))) return []
      return andere.map((blok) => ({
        koppen: blok.map((plaats) => koppen[plaats]!),
        metZiektedatum: placeOf(blok, 'ziektedatum') !== undefined,
      }))
    },
  }
}
