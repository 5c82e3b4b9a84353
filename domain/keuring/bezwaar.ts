import type { Regelboek } from '../regelboek/regelboek.ts'

/** Something that is wrong with an edition: where, and what. */
export interface Bezwaar {
  readonly plaats: string
  readonly bezwaar: string
}

/** One check of an edition; it gives every objection it finds. */
export type Controle = (regelboek: Regelboek) => readonly Bezwaar[]
