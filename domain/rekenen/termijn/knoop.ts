import type { Rekenstap, Uitkomst } from '../../regelboek/uitkomst.ts'
import type { Blok } from './blok.ts'
import type { Dagreeks } from './dagreeks.ts'

/** Why there is no day. */
export type Onbekend = Exclude<Uitkomst<never>, { soort: 'bekend' }>

/**
 * A day that is worked out for a whole block of cases at once, be it one case or thousands. Why a case has no day, and
 * by which steps it got the one it has, is only worked out for a case that someone asks about.
 */
export interface Dagknoop {
  readonly reeks: (blok: Blok) => Dagreeks
  /** Asked only where the case has no day. */
  readonly waarom: (blok: Blok, plaats: number) => Onbekend
  /** Asked only where the case has its day. */
  readonly stappen: (blok: Blok, plaats: number) => readonly Rekenstap[]
  /** The step it is counted from where that is another than its rule names. */
  readonly anders?: (blok: Blok, plaats: number) => string | undefined
  /** What else than the first sick day has to be known for there to be a day. */
  readonly hangtAf: ReadonlySet<unknown>
}
