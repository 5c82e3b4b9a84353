import { datumTekst } from '../dag/datum.ts'
import { NIET_VAN_TOEPASSING } from './niet-van-toepassing.ts'
import type { Stapcel } from './stapcel.ts'

/** The word in the cell of a step that says that the parties departed from its term with reasons. */
export const AFGEWEKEN = 'afgeweken' as const

/** Why that word does nothing in the cell of a step whose term the text does not let them depart from. */
export const NIET_AFWIJKBAAR = `"${AFGEWEKEN}": van de termijn van deze stap kan niet worden afgeweken. Zet in de cel de dag waarop de stap is gedaan, of laat haar leeg.`

/** What the cell of a step says, as it is written. */
export const stapcelTekst = ({ gedaanOp, isAfgeweken, isNietVanToepassing }: Stapcel): string => {
  if (isNietVanToepassing) return NIET_VAN_TOEPASSING
  const dag = gedaanOp === undefined ? '' : datumTekst(gedaanOp)
  return isAfgeweken ? `${AFGEWEKEN} ${dag}`.trim() : dag
}
