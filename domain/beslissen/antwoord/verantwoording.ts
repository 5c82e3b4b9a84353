import type { Dag } from '../../dag/datum.ts'
import type { Feitwaarde, Uitkomst } from '../../regelboek/uitkomst.ts'
import type { Beslissing } from './beslissing.ts'
import type { Bevinding } from './bevinding.ts'

/** How much is known of what has to be known. */
export interface Volledigheid {
  readonly bekend: number
  readonly totaal: number
  /** True when an answer can bring more questions. */
  readonly isMinstens: boolean
}

/** What a decision says beside its outcome, about everything that was entered and everything that was not. */
export interface Toelichting {
  readonly eersteZiektedag: Dag
  readonly peildatum: Dag
  /** The outcome that the findings already come to, while a heavier one may still follow. */
  readonly ondergrens: string | undefined
  /** What was found so far, as long as the outcome is not known. */
  readonly gebleken: readonly Bevinding[]
  readonly volledigheid: Volledigheid
  /** The facts that the answer rests on. */
  readonly feiten: Readonly<Record<string, Feitwaarde>>
  /** Facts that were given and have no influence on this question. */
  readonly zonderInvloed: Readonly<Record<string, Feitwaarde>>
  /** Names of facts that were not given and were taken to be in order, on the word of the user. */
  readonly aangenomen: readonly string[]
}

/** The outcome of a table with all that belongs in its explanation. */
export interface Verantwoording {
  readonly tabel: string
  readonly uitkomst: Uitkomst<Beslissing>
  /** Undefined for an edition that does not keep exceptions and shortcomings apart, and where there was nothing to ask. */
  readonly toelichting: Toelichting | undefined
}
