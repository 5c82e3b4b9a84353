/** A kind of sentence that a cell can say instead of an answer. */
export interface Handboekmelding {
  /** Name of its page; stays the same for ever, because people keep links. */
  readonly naam: string
  readonly titel: string
  /** A formula that brings it about. */
  readonly formule: string
  /** What every sentence of this kind looks like. */
  readonly herken: RegExp
  readonly betekent: string
  readonly doe: readonly string[]
}
