import type { Regelboek } from '@poortwachter/wet'
import { changed } from './verandering.ts'
import type { Pad } from './verandering.ts'

/** The part of the edition that is changed: the code of a rule, or the calendar. */
export const KALENDER = 'KALENDER'

/** One legal value made wrong. */
export interface Mutatie {
  readonly soort: string
  /** The rule that the value belongs to. */
  readonly code: string
  /** The row of a decision table that it stands in. */
  readonly rij?: string
  /** Which value, and what becomes of it; the same as long as the value and its place in the law are. */
  readonly wat: string
  /** The edition with it; made when asked for, so that what is made from an edition goes when the edition goes. */
  readonly veranderd: () => Regelboek
}

/** Makes mutations of one rule, at a path under that of the rule. */
export type Mutant = (soort: string, wat: string, ...veranderingen: (readonly [Pad, unknown])[]) => Mutatie

export const mutantOf =
  (regelboek: Regelboek, code: string, plaats: Pad, rij?: string): Mutant =>
  (soort, wat, ...veranderingen) => ({
    soort,
    code,
    ...(rij === undefined ? {} : { rij }),
    wat: `${code} ${wat}`,
    veranderd: () => veranderingen.reduce((boek, [pad, nieuw]) => changed(boek, [...plaats, ...pad], nieuw), regelboek),
  })
