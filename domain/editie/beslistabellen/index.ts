import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { belemmeringenBeslistabel } from './belemmeringen.ts'
import { bekortingBeslistabel } from './bekorting.ts'
import { bevredigendResultaatBeslistabel } from './bevredigend-resultaat.ts'
import { conflictBeslistabel } from './conflict.ts'
import { deskundigenoordeelBeslistabel } from './deskundigenoordeel.ts'
import { doorwerkenSpoor1Beslistabel } from './doorwerken-spoor1.ts'
import { eigenRegieBeslistabel } from './eigen-regie.ts'
import { eindeTijdensZiekteBeslistabel } from './einde-tijdens-ziekte.ts'
import { ejeInhoudBeslistabel } from './eje-inhoud.ts'
import { gbmTijdelijkBeslistabel } from './gbm-tijdelijk.ts'
import { interventieBeslistabel } from './interventie.ts'
import { loonsanctierisicoBeslistabel } from './loonsanctierisico/index.ts'
import { marginaalBeslistabel } from './marginaal.ts'
import { meningsverschilBeslistabel } from './meningsverschil.ts'
import { na104WekenBeslistabel } from './na-104-weken.ts'
import { paInhoudBeslistabel } from './pa-inhoud.ts'
import { pvaInhoudBeslistabel } from './pva-inhoud.ts'
import { rivCompleetBeslistabel } from './riv-compleet.ts'
import { spoor1VerlatenBeslistabel } from './spoor1-verlaten.ts'
import { spoor2NodigBeslistabel } from './spoor2-nodig/index.ts'
import { spoor2PlanBeslistabel } from './spoor2-plan.ts'
import { spoor2VoortgangBeslistabel } from './spoor2-voortgang.ts'
import { uitstelWiaBeslistabel } from './uitstel-wia.ts'
import { tegenspraakBeslistabel } from './tegenspraak.ts'
import { verhaalsanctieBeslistabel } from './verhaalsanctie.ts'
import { vervroegdeIvaBeslistabel } from './vervroegde-iva.ts'
import { voorlopigeWiaBeslistabel } from './voorlopige-wia.ts'

const alle = [
  spoor2NodigBeslistabel,
  bevredigendResultaatBeslistabel,
  loonsanctierisicoBeslistabel,
  rivCompleetBeslistabel,
  spoor2PlanBeslistabel,
  spoor2VoortgangBeslistabel,
  spoor1VerlatenBeslistabel,
  doorwerkenSpoor1Beslistabel,
  conflictBeslistabel,
  eigenRegieBeslistabel,
  deskundigenoordeelBeslistabel,
  vervroegdeIvaBeslistabel,
  verhaalsanctieBeslistabel,
  paInhoudBeslistabel,
  pvaInhoudBeslistabel,
  ejeInhoudBeslistabel,
  gbmTijdelijkBeslistabel,
  marginaalBeslistabel,
  belemmeringenBeslistabel,
  interventieBeslistabel,
  meningsverschilBeslistabel,
  uitstelWiaBeslistabel,
  voorlopigeWiaBeslistabel,
  na104WekenBeslistabel,
  eindeTijdensZiekteBeslistabel,
  bekortingBeslistabel,
  tegenspraakBeslistabel,
] as const

/** Code of a decision table of this edition. */
export type Beslistabelcode = (typeof alle)[number]['code']

/** Every decision table of the edition. */
export const beslistabellen: readonly (Beslistabel & { readonly code: Beslistabelcode })[] = alle
