import { beslistabelcontroles } from './controle-beslistabellen/controles.ts'
import { ankersControle } from './controle/ankers.ts'
import { begrippenControle } from './controle/begrippen.ts'
import type { Controle } from './bezwaar.ts'
import { bronnenControle } from './controle/bronnen.ts'
import { codesControle } from './controle/codes.ts'
import { gebruikControle } from './controle/gebruik.ts'
import { profielenControle } from './controle/profielen.ts'
import { tijdlijnenControle } from './controle/tijdlijnen.ts'
import { trappenControle } from './controle/trappen.ts'

/** Every check of an edition that needs nothing but the edition, by name. */
export const controles: Readonly<Record<string, Controle>> = {
  ankers: ankersControle,
  begrippen: begrippenControle,
  bronnen: bronnenControle,
  codes: codesControle,
  gebruik: gebruikControle,
  profielen: profielenControle,
  tijdlijnen: tijdlijnenControle,
  trappen: trappenControle,
  ...beslistabelcontroles,
}
