import type { IsoDag } from '../dag/datum.ts'
import type { Verder } from './afstand.ts'
import type { Bron } from './bron.ts'
import type { Status, Zekerheid } from './gezag.ts'
import type { Tijdlijn } from './tijdlijn.ts'

/**
 * A day that another day is compared with: a fact, the last day of a term (`termijn`), or the day on which a step
 * was done and otherwise its last day (`stap`).
 */
export type Dagoperand = ({ readonly feit: string } | { readonly termijn: string } | { readonly stap: string }) & Verder

const dagvergelijkingen = ['voor', 'opOfVoor', 'op', 'opOfNa', 'na'] as const
export type Dagvergelijking = (typeof dagvergelijkingen)[number]

export const getalvergelijkingen = ['minderDan', 'hoogstens', 'gelijkAan', 'minstens', 'meerDan'] as const
export type Getalvergelijking = (typeof getalvergelijkingen)[number]

type Een<Sleutel extends string, Waarde> = {
  [S in Sleutel]: { readonly [K in S]: Waarde }
}[Sleutel]

/** One test on one fact, or on the outcome of another table. */
export type Toetsing =
  | ({ readonly feit: string } & (Een<'is', string> | Een<'in', readonly string[]>))
  | ({ readonly feit: string } & Een<Dagvergelijking, Dagoperand>)
  | ({ readonly feit: string } & Een<Getalvergelijking, number>)
  | ({ readonly tabel: string } & (Een<'is', string> | Een<'in', readonly string[]>))

/** The whole vocabulary of conditions. A test on something that is not known is neither true nor false. */
export type Voorwaarde =
  | Toetsing
  | { readonly alle: readonly Voorwaarde[] }
  | { readonly een: readonly Voorwaarde[] }
  | { readonly niet: Voorwaarde }

/** The date that follows from a row. */
export interface Vervolg {
  /** `start`: last day to begin. `opnieuw`: the day to look again. `actie`: last day for something else. */
  readonly soort: 'start' | 'opnieuw' | 'actie'
  readonly wat: string
  readonly dag: Dagoperand
}

/** One row of a decision table. */
export interface Rij {
  readonly id: string
  /** Always, when left out. */
  readonly als?: Voorwaarde
  /**
   * Facts that have to be given for the row to count at all: an exception or a signal has to be claimed. As long as
   * one of them is not known the row does not match, and the answer names it as something that could change it.
   */
  readonly beroepOp?: readonly string[]
  /**
   * A shortcoming: once this is known to hold it has to be known whether the row matches, and as long as that is not
   * the closing row does not answer. Before, a row of which it is not known does not count, and the answer names what
   * could change it. A row that is known to match counts either way. Not beside `beroepOp`.
   */
  readonly speelt?: Voorwaarde
  /** One of the outcomes of the table. A row of a collecting table may leave it out and only explain or take away. */
  readonly dan?: string
  /** The question that only a person can answer; the row then has no outcome of its own. */
  readonly oordeel?: string
  /** Why, as a sentence; `{ejeDatum}` stands for a fact and `{EJE}` for the last day of a term. */
  readonly reden: string
  /** What to keep as proof, or to have in hand. */
  readonly bewijs?: readonly string[]
  readonly vervolg?: Vervolg
  readonly bronnen: readonly Bron[]
  /** Where they differ from those of the table. */
  readonly status?: Status
  readonly zekerheid?: Zekerheid
  /** Collecting tables: the kind of finding, whose class is also given apart. */
  readonly groep?: string
  /** Collecting tables: later rows (by id or group) that no longer count; with `oordeel` they become a judgment. */
  readonly neemtWeg?: readonly string[]
}

/** The rows of a table as they hold from a day on. */
export interface Tabelregel {
  readonly status: Status
  readonly zekerheid: Zekerheid
  readonly gecontroleerdOp: IsoDag
  readonly toelichting?: string
  readonly rijen: readonly Rij[]
}

/** The outcome of a row that leaves the matter to a person. */
export const OORDEEL = 'beoordeling nodig'

/**
 * A decision as data. `eerste`: the first row that matches answers. `alle`: every row that matches is a finding, and
 * the heaviest outcome answers; the last row answers when there is no finding.
 */
export interface Beslistabel {
  readonly code: string
  readonly titel: string
  /** The answer as the beginning of a sentence: `Spoor 2 nodig: ja`. */
  readonly vraag: string
  readonly aliassen: readonly string[]
  readonly soort: 'eerste' | 'alle'
  /** Everything the table can answer; in a collecting table the heaviest first. */
  readonly uitkomsten: readonly string[]
  readonly tijdlijn: Tijdlijn<Tabelregel>
}
