import type { Dag } from '../../dag/datum.ts'
import type { Feitinhoud } from '../../regelboek/feitcode.ts'

/** What is known of one case. A fact that is not in it is not known. */
export interface Dossier {
  readonly eersteZiektedag: Dag
  readonly peildatum: Dag
  readonly feiten: Readonly<Record<string, Feitinhoud>>
  /** Actual days of steps and events that are no facts, by code. */
  readonly ankers?: Readonly<Record<string, Dag>>
}
