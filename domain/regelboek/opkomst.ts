import type { IsoDag } from '../dag/datum.ts'
import type { Bron } from './bron.ts'
import type { Zekerheid } from './gezag.ts'

/** How far a change is: a bill or decree that is on its way, a wish without a bill, or a rule that ends by itself. */
export const opkomststanden = ['voorstel', 'voornemen', 'tijdelijk'] as const
export type Opkomststand = (typeof opkomststanden)[number]

/** The cases that a change can touch: those with their first sick day, or the last day of a term, in this period. */
export interface Opkomstperiode {
  /** `eersteZiektedag`, or the code of a term. */
  readonly dag: string
  readonly vanaf?: IsoDag
  readonly tot?: IsoDag
}

/** A change of the law that is expected and not law, or a rule that will end. Nothing is calculated with it. */
export interface Opkomst {
  readonly code: string
  readonly onderwerp: string
  readonly stand: Opkomststand
  readonly wat: string
  /** When it is expected, as the sources say it. */
  readonly verwacht: string
  /** Codes of terms and tables that would change. */
  readonly raakt: readonly string[]
  /** Left out where it depends on what a case does not hold. */
  readonly bij?: Opkomstperiode
  readonly zekerheid: Zekerheid
  readonly bronnen: readonly Bron[]
  /** The day on which its state was last looked up. */
  readonly bekekenOp: IsoDag
}
