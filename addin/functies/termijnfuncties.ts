import { deadlineFunctie } from './deadline.ts'
import type { Termijnfunctie } from './kern/functie.ts'
import { statusFunctie } from './status.ts'
import { tijdlijnFunctie } from './tijdlijn.ts'
import { vensterFunctie } from './venster.ts'
import { verzuimweekFunctie } from './verzuimweek.ts'
import { volgendeFunctie } from './volgende.ts'

/** The functions that read the terms alone; they and what they read are all that is loaded before the first answer. */
export const termijnfuncties: readonly Termijnfunctie[] = [
  deadlineFunctie,
  vensterFunctie,
  tijdlijnFunctie,
  statusFunctie,
  volgendeFunctie,
  verzuimweekFunctie,
]
