import type { IsoDag } from '../dag/datum.ts'
import type { Bron } from './bron.ts'
import type { Zekerheid } from './gezag.ts'
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
  /** First day on which it is one, where it is younger than the calendar. */
  readonly vanaf?: IsoDag
  /** First day on which it no longer is one. */
  readonly tot?: IsoDag
}

/** The days that a royal decree put on a par with a holiday, and the days over which nothing else was. */
export interface Gelijkstelling {
  readonly van: IsoDag
  readonly totEnMet: IsoDag
  readonly dagen: readonly IsoDag[]
  readonly zekerheid: Zekerheid
  readonly bronnen: readonly Bron[]
}

/** The days on which a term of the law does not end, and how short a term can be. */
export interface Kalender extends Herkomst {
  /** Before this day the list of holidays was another one and nothing is said. */
  readonly vanaf: IsoDag
  readonly feestdagen: readonly Feestdag[]
  /** Decrees in the order of their days. */
  readonly gelijkstellingen: readonly Gelijkstelling[]
  /**
   * The days that a decree may name (`ingeklemd`: a working day between two days that are none); outside the days of
   * the decrees it is not known whether one did.
   */
  readonly mogelijkBeklemd: Jaardag | 'ingeklemd'
  /** A term of so many days or more holds at least so many working days. */
  readonly minstens?: { readonly termijndagen: number; readonly werkdagen: number }
}
