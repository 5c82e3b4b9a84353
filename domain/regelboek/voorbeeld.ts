import type { Bron } from './bron.ts'
import type { IsoDag } from '../dag/datum.ts'

/**
 * A case that was published with its outcome, by a court, by UWV or by a jurist. It is part of the edition, so that
 * everyone can check on his own machine that the rules give what was published.
 */
export interface GepubliceerdVoorbeeld {
  readonly id: string
  /** Code of the term that the outcome is the last day of (`wet`). */
  readonly termijn: string
  readonly eersteZiektedag: IsoDag
  /** Days that do not count, where the case has any. */
  readonly verschuiving?: number
  readonly uitkomst: IsoDag
  readonly omdat: string
  readonly bron: Bron
}
