import type { Meldingsoort } from '../../../functies/cel/meldingsoorten.ts'

/** What the handbook says about a kind of sentence. */
export interface Meldingtekst {
  /** Also the name of its page. */
  readonly naam: Meldingsoort
  readonly titel: string
  /** A formula that brings it about. */
  readonly formule: string
  readonly betekent: string
  readonly doe: readonly string[]
}

/** A kind of sentence that a cell can say instead of an answer. */
export interface Handboekmelding extends Meldingtekst {
  /** What every sentence of this kind looks like. */
  readonly herken: RegExp
}
