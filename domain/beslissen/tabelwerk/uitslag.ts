import type { Rijbits } from './rijbits.ts'

/**
 * What the rows of a table say about one case: one and the same object, filled in anew for every case. The outcome is
 * all that a portfolio looks at; the rest is for who asks why.
 */
export interface Uitslag {
  /** Place of the outcome, counted from 1; 0 when it cannot be given. */
  code: number
  /** Place of the row that answers; -1 when there is none, or when all rows that match are findings. */
  treffer: number
  /** Places of the rows that may still match and could change the outcome: the first `aantalOpen` of `open`. */
  aantalOpen: number
  readonly open: Uint8Array
  /** Collecting tables: per row what it counts for; 0 for a row that only explains, -1 for one that does not stand. */
  readonly codes: Int8Array | undefined
  /** Collecting tables: the outcome when what is not known turns out for the better. */
  lichtst: number
}

/** Reads from the rows what a table answers. */
export interface Rijlezer {
  readonly uitslag: (bits: Rijbits, plaats: number) => Uitslag
  /** The outcome in every case of a block, which is that of its `uitslag`. */
  readonly codes: (bits: Rijbits, uit: Uint8Array) => void
}
