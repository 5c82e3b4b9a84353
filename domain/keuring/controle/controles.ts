import { beslistabelcontroles } from '../controle-beslistabellen/controles.ts'
import { ankersControle } from './ankers.ts'
import { begrippenControle } from './begrippen.ts'
import type { Controle } from './bezwaar.ts'
import { bronnenControle } from './bronnen.ts'
import { codesControle } from './codes.ts'
import { gebruikControle } from './gebruik.ts'
import { maandenControle } from './maanden.ts'
import { namenControle } from './namen.ts'
import { profielenControle } from './profielen.ts'
import { reikwijdteControle } from './reikwijdte.ts'
import { tijdlijnenControle } from './tijdlijnen.ts'
import { trappenControle } from './trappen.ts'
import { voorbeeldenControle } from './voorbeelden.ts'

/** Every check of an edition that needs nothing but the edition, by name. */
export const controles: Readonly<Record<string, Controle>> = {
  ankers: ankersControle,
  begrippen: begrippenControle,
  bronnen: bronnenControle,
  codes: codesControle,
  gebruik: gebruikControle,
  maanden: maandenControle,
  namen: namenControle,
  profielen: profielenControle,
  reikwijdte: reikwijdteControle,
  tijdlijnen: tijdlijnenControle,
  trappen: trappenControle,
  voorbeelden: voorbeeldenControle,
  ...beslistabelcontroles,
}
