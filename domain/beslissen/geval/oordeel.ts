import type { Gereed, Tabelrij } from '../tabelwerk/tabel.ts'

/** How a row stood: its truth, that nobody has claimed it, or that it is not known and need not be. */
export type Rijstand = 'ja' | 'nee' | 'onbekend' | 'niet ingeroepen' | 'speelt niet'

/** A row that was looked at. */
export interface Spoorregel {
  readonly rij: Tabelrij
  readonly stand: Rijstand
}

/** What a table comes to in one case. */
export interface Tabelstand {
  readonly gereed: Gereed
  /** Place of the outcome, counted from 1; 0 when it cannot be given. */
  readonly code: number
  /** Place of the outcome that what was found already comes to, as long as `code` is 0; 0 when nothing was found yet. */
  readonly ondergrens: number
  /** Place of the first row that matches; -1 when there is none, or when all rows that match are findings. */
  readonly treffer: number
  /** Rows that may still match and could change the outcome. */
  readonly open: readonly Tabelrij[]
}

/** What a table says about one case, and why. */
export interface Oordeel extends Tabelstand {
  /** The row that answers, or the findings, heaviest first. */
  readonly rijen: readonly Tabelrij[]
  /** What a row counts for in this case: a finding can have become a matter of judgment because of another row. */
  codeVan(rij: Tabelrij): number
  /** Facts (by index) that were not given and that could still overturn the outcome. */
  voorbehoud(): ReadonlySet<number>
  /** The rows that were looked at, with how each stood. */
  spoor(): readonly Spoorregel[]
}
