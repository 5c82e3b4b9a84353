import type { Termijn } from '../../regelboek/termijn.ts'
import { eindeLoonNaAow, eindeOpzegverbodNaAow } from './aow-leeftijd.ts'
import { eerstejaarsevaluatie } from './eerstejaarsevaluatie.ts'
import { eindevaluatie } from './eindevaluatie.ts'
import { eindeWachttijd } from './einde-wachttijd.ts'
import { aanvraagNaLateBrief, meldingVoorWeek81, terugwerkendeKracht } from './late-aanvraag.ts'
import {
  beslissingBekorting,
  bezwaar,
  eindeBekorting,
  herstelRiv,
  hervattingAanvraag,
  wiaBesluitNaHerstel,
} from './loonsanctie-herstel.ts'
import { loonsanctiebesluit } from './loonsanctiebesluit.ts'
import { loonsanctieMaximum } from './loonsanctie-maximum.ts'
import { opzegverbod } from './opzegverbod.ts'
import { perspectief } from './perspectief.ts'
import { planVanAanpak } from './plan-van-aanpak.ts'
import { probleemanalyse } from './probleemanalyse.ts'
import { bijstellingPlanVanAanpak, probleemanalyseLater, spoor2NaBelastbaarheid } from './procesgang-later.ts'
import { reIntegratieverslag } from './re-integratieverslag.ts'
import { spoor2 } from './spoor2.ts'
import { tweeenveertigsteWeekmelding } from './tweeenveertigste-weekmelding.ts'
import { uwvBrief } from './uwv-brief.ts'
import { eindeVerkorteWachttijd, kortsteWachttijd, langsteWachttijd } from './verkorte-wachttijd.ts'
import { vervroegdeIva } from './vervroegde-iva.ts'
import { voortgangsevaluatie } from './voortgangsevaluatie.ts'
import { eindeNaVerzoek, verslagOpVerzoek } from './vrijwillige-verlenging.ts'
import { wiaBesluit } from './wia-besluit.ts'
import { wiaAanvraag } from './wia-aanvraag.ts'
import { wiaStart } from './wia-start.ts'
import {
  meldingUitDienst,
  meldingUitDienstErd,
  vangnetmelding,
  vangnetmeldingZesWeken,
  verslagUitDienst,
} from './ziekteaangifte.ts'

const alle = [
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
  eindeLoonNaAow,
  eindeOpzegverbodNaAow,
  probleemanalyseLater,
  bijstellingPlanVanAanpak,
  spoor2NaBelastbaarheid,
  vangnetmelding,
  vangnetmeldingZesWeken,
  meldingUitDienst,
  verslagUitDienst,
  meldingUitDienstErd,
  kortsteWachttijd,
  langsteWachttijd,
  eindeVerkorteWachttijd,
  eindeNaVerzoek,
  verslagOpVerzoek,
  meldingVoorWeek81,
  aanvraagNaLateBrief,
  terugwerkendeKracht,
  wiaBesluit,
  herstelRiv,
  beslissingBekorting,
  eindeBekorting,
  wiaBesluitNaHerstel,
  hervattingAanvraag,
  bezwaar,
] as const

/** Code of a step or moment of this edition. */
export type Termijncode = (typeof alle)[number]['code']

/** Every step and moment: those of every case in the order in which they come up, then those of special situations. */
export const termijnen: readonly (Termijn & { readonly code: Termijncode })[] = alle
