import { datumTekst } from '../dag/datum.ts'
import { NIET_VAN_TOEPASSING } from './niet-van-toepassing.ts'
import type { Stapcel } from './stapcel.ts'

/** The word in the cell of a step that says that the parties departed from its term with reasons. */
export const AFGEWEKEN = 'afgeweken' as const

/** What the cell of a step says, as it is written. */
export const stapcelTekst = ({ gedaanOp, isAfgeweken, isNietVanToepassing }: Stapcel): string => {
  if (isNietVanToepassing) return NIET_VAN_TOEPASSING
  const dag = gedaanOp === undefined ? '' : datumTekst(gedaanOp)
  return isAfgeweken ? `${AFGEWEKEN} ${dag}`.trim() : dag
}
