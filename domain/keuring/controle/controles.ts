import { beslistabelcontroles } from '../controle-beslistabellen/controles.ts'
import { ankers } from './ankers.ts'
import { begrippen } from './begrippen.ts'
import type { Controle } from './bezwaar.ts'
import { bronnen } from './bronnen.ts'
import { codes } from './codes.ts'
import { gebruik } from './gebruik.ts'
import { maanden } from './maanden.ts'
import { profielen } from './profielen.ts'
import { tijdlijnen } from './tijdlijnen.ts'
import { trappen } from './trappen.ts'

/** Every check of an edition that needs nothing but the edition, by name. */
export const controles: Readonly<Record<string, Controle>> = {
  ankers,
  begrippen,
  bronnen,
  codes,
  gebruik,
  maanden,
  profielen,
  tijdlijnen,
  trappen,
  ...beslistabelcontroles,
}
