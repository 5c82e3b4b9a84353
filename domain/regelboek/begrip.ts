import type { Bron } from './bron.ts'

/** A word of the law as this project uses it. */
export interface Begrip {
  readonly term: string
  readonly betekenis: string
  /** One English gloss, for makers. */
  readonly engels: string
  /** Terms, tables and events that are an instance of it, by code. */
  readonly codes?: readonly string[]
  readonly bron?: Bron
}
