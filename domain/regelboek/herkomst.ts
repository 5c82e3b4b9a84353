import type { Bron } from './bron.ts'
import type { Status, Zekerheid } from './gezag.ts'
import type { IsoDag } from '../dag/datum.ts'

/** Where a rule or an amount comes from, and how sure we are of it. */
export interface Herkomst {
  readonly status: Status
  readonly zekerheid: Zekerheid
  readonly bronnen: readonly Bron[]
  readonly gecontroleerdOp: IsoDag
  readonly toelichting?: string
}
