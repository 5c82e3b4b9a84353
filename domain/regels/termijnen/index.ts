import type { Termijn } from '../../regelboek/termijn.ts'
import { eerstejaarsevaluatie } from './eerstejaarsevaluatie.ts'
import { eindevaluatie } from './eindevaluatie.ts'
import { eindeWachttijd } from './einde-wachttijd.ts'
import { loonsanctiebesluit } from './loonsanctiebesluit.ts'
import { loonsanctieMaximum } from './loonsanctie-maximum.ts'
import { opzegverbod } from './opzegverbod.ts'
import { perspectief } from './perspectief.ts'
import { planVanAanpak } from './plan-van-aanpak.ts'
import { probleemanalyse } from './probleemanalyse.ts'
import { reIntegratieverslag } from './re-integratieverslag.ts'
import { spoor2 } from './spoor2.ts'
import { tweeenveertigsteWeekmelding } from './tweeenveertigste-weekmelding.ts'
import { uwvBrief } from './uwv-brief.ts'
import { vervroegdeIva } from './vervroegde-iva.ts'
import { voortgangsevaluatie } from './voortgangsevaluatie.ts'
import { wiaAanvraag } from './wia-aanvraag.ts'
import { wiaStart } from './wia-start.ts'

/** Every step and moment, in the order in which they come up in a case. */
export const termijnen: readonly Termijn[] = [
  probleemanalyse,
  planVanAanpak,
  voortgangsevaluatie,
  tweeenveertigsteWeekmelding,
  eerstejaarsevaluatie,
  spoor2,
  perspectief,
  vervroegdeIva,
  uwvBrief,
  eindevaluatie,
  reIntegratieverslag,
  wiaAanvraag,
  loonsanctiebesluit,
  eindeWachttijd,
  wiaStart,
  opzegverbod,
  loonsanctieMaximum,
]
