import type { Beslistabel, Rij, Tabelregel } from '../regelboek/beslistabel.ts'
import { OORDEEL } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { uitkomstenVan } from './atoom.ts'
import { toetsVan } from './toets.ts'
import type { Toets } from './toets.ts'

/** A row made ready. */
export interface Tabelrij {
  readonly rij: Rij
  readonly toets: Toets
  /** Codes of the tables that its condition leans on. */
  readonly steun: readonly string[]
  /** Indexes of the facts that have to be given for it to count. */
  readonly beroep: readonly number[]
  /** Place of its outcome, counted from 1; 0 when it has none. */
  readonly code: number
  /** Places of the later rows that it takes away. */
  readonly neemtWeg: readonly number[]
}

/** A table made ready: the rows of one entry of its timeline. */
export interface Gereed {
  readonly tabel: Beslistabel
  readonly regel: Tabelregel
  readonly uitkomsten: readonly string[]
  /** Place of the outcome that leaves it to a person, counted from 1. */
  readonly oordeelcode: number
  readonly rijen: readonly Tabelrij[]
}

const gereedgemaakt = new WeakMap<Register, Map<Tabelregel, Gereed>>()

/** The row of a collecting table that answers when there is no finding. */
export const slotrij = ({ rijen }: Gereed): Tabelrij => rijen.at(-1)!

/** A table with the closures of its rows; made once per edition. */
export const gereedVan = (register: Register, tabel: Beslistabel, regel: Tabelregel): Gereed => {
  const vanEditie = gereedgemaakt.get(register) ?? new Map<Tabelregel, Gereed>()
  gereedgemaakt.set(register, vanEditie)
  const bekend = vanEditie.get(regel)
  if (bekend) return bekend
  const uitkomsten = uitkomstenVan(tabel)
  const rijen = regel.rijen.map((rij, plaats): Tabelrij => {
    const toets = toetsVan(register, rij.als ?? { alle: [] })
    return {
      rij,
      toets,
      steun: [...new Set(toets.atomen.flatMap(({ klasse }) => (klasse.soort === 'tabel' ? [klasse.tabel] : [])))],
      beroep: (rij.beroepOp ?? []).map((naam) => register.feitindex.get(naam)!),
      code: uitkomsten.indexOf(rij.dan ?? (rij.oordeel && tabel.soort === 'eerste' ? OORDEEL : '')) + 1,
      neemtWeg: regel.rijen.flatMap(({ id, groep }, ander) =>
        ander > plaats && rij.neemtWeg?.some((doel) => doel === id || doel === groep) ? [ander] : [],
      ),
    }
  })
  const gereed: Gereed = { tabel, regel, uitkomsten, oordeelcode: uitkomsten.indexOf(OORDEEL) + 1, rijen }
  vanEditie.set(regel, gereed)
  return gereed
}
