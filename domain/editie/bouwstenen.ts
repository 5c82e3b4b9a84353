import type { Formule } from '../regelboek/termijn.ts'

/**
 * UWV decides on a loonsanctie when it treats the application for WIA (WIA art. 25 lid 9), for which it sends its letter
 * in week 87 or 88: the first day of week 87, in days after the first sick day.
 */
export const VROEGSTE_LOONSANCTIE = 602

/** The last day of a rule for which the law and the week that practice names give the same day. */
export const wetEnVeilig = <const F extends Formule>(dag: F) => ({ wet: dag, veilig: dag })
