/** Facts (by index) and terms that keep something from being known. */
export interface Gemist {
  readonly feiten: Set<number>
  /** True when a term in it has no day: no rule gives one, so no fact can help. */
  geblokkeerd: boolean
}

/** The outcome of another table: the place of its outcome counted from 1, or 0 when not known, and then what keeps it so. */
export interface Tabelstand {
  readonly code: number
  readonly gemist: Gemist
  /** Facts that were not given and that could still overturn the outcome. */
  readonly voorbehoud: ReadonlySet<number>
}

/** What is known of one case, as the conditions ask for it. */
export interface Stand {
  /** Codes of the facts by index; NaN when not known. */
  readonly waarden: Float64Array
  /** Last day of a term; NaN when no rule gives one. */
  readonly termijndag: (code: string) => number
  readonly tabelstand: (code: string) => Tabelstand
}

export const nietsGemist = (): Gemist => ({ feiten: new Set(), geblokkeerd: false })
