import { beslistabelcontroles } from './controle-beslistabellen/controles.ts'
import { ankersControle } from './controle/ankers.ts'
import { begrippenControle } from './controle/begrippen.ts'
import type { Controle } from './bezwaar.ts'
import { bronnenControle } from './controle/bronnen.ts'
import { codesControle } from './controle/codes.ts'
import { gebruikControle } from './controle/gebruik.ts'
import { namenControle } from './controle/namen.ts'
import { profielenControle } from './controle/profielen.ts'
import { reikwijdteControle } from './controle/reikwijdte.ts'
import { tijdlijnenControle } from './controle/tijdlijnen.ts'
import { trappenControle } from './controle/trappen.ts'
import { voorbeeldenControle } from './controle/voorbeelden.ts'

/** Every check of an edition that needs nothing but the edition, by name. */
export const controles: Readonly<Record<string, Controle>> = {
  ankers: ankersControle,
  begrippen: begrippenControle,
  bronnen: bronnenControle,
  codes: codesControle,
  gebruik: gebruikControle,
  namen: namenControle,
  profielen: profielenControle,
  reikwijdte: reikwijdteControle,
  tijdlijnen: tijdlijnenControle,
  trappen: trappenControle,
  voorbeelden: voorbeeldenControle,
  ...beslistabelcontroles,
}
