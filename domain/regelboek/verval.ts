import type { Verder } from './afstand.ts'
import type { Herkomst } from './herkomst.ts'

/** An event that ends a step: from then on it is not there, and why. */
export interface Verval extends Herkomst {
  /** Code of the event. */
  readonly bij: string
  /** Whether a last day on the day of the event itself lapses (`op`), or only one after it (`na`). */
  readonly vanaf: 'op' | 'na'
  /** Why the step is not there, as a sentence that follows the name and the day of the event. */
  readonly reden: string
}

/** An event that brings a step: without it, or too soon after the first sick day, the step is not there. */
export interface Ontstaan {
  /** Code of the event. */
  readonly bij: string
  /** How far the event must at least lie from the first sick day. */
  readonly nietEerder?: Verder
}
