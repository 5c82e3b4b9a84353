import type { IsoDag } from '../dag/datum.ts'
import type { Herkomst } from './herkomst.ts'

/** The day of a holiday in every year: a day of a month, or a number of days from Easter Sunday. */
export type Jaardag =
  | {
      readonly maand: number
      readonly dagnummer: number
      /** Days to move when that day is a Sunday. */
      readonly opZondag?: number
    }
  | { readonly naPasen: number }

export interface Feestdag {
  readonly naam: string
  readonly op: Jaardag
}

/** The days on which a term of the law does not end. */
export interface Kalender extends Herkomst {
  /** Before this day the list of holidays was another one and nothing is said. */
  readonly vanaf: IsoDag
  readonly feestdagen: readonly Feestdag[]
  /** Days that a royal decree put on a par with a holiday, as far as found. */
  readonly beklemdeDagen: readonly IsoDag[]
  /** The days that such a decree may name; outside `beklemdBekend` it is not known whether one did. */
  readonly mogelijkBeklemd: Jaardag
  readonly beklemdBekend: { readonly van: IsoDag; readonly totEnMet: IsoDag }
}
