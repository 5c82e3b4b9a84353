import type { Bevinding } from './bevinding.ts'
import type { Rijstand } from '../geval/oordeel.ts'

/** A decision with everything it rests on. */
export interface Beslissing {
  readonly tabel: string
  readonly uitkomst: string
  /** The row that answers, or all findings, heaviest first. */
  readonly bevindingen: readonly Bevinding[]
  /** The heaviest finding of each kind, such as `administratief` and `inhoudelijk`. */
  readonly perGroep: Readonly<Record<string, string>>
  /** Rows that may still match but cannot change the outcome. */
  readonly open: readonly string[]
  /** Facts that were not given and that could still overturn the outcome. */
  readonly voorbehoud: readonly string[]
  /** Every row that was looked at and how it stood. */
  readonly spoor: readonly { readonly rij: string; readonly stand: Rijstand }[]
}
