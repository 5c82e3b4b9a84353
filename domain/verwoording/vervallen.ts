import { datumTekst } from '../dag/datum.ts'
import type { Termijnregister } from '../regelboek/termijnregister.ts'
import type { Vervallen } from '../rekenen/termijn/verval.ts'

/** What ended a step, on which day, and why it is not there any more. */
export const vervallenTekst = ({ gebeurtenis }: Termijnregister, { verval, op }: Vervallen): string =>
  `${gebeurtenis.get(verval.bij)?.titel ?? verval.bij}: ${datumTekst(op)}. ${verval.reden}`
