import { deadline } from './deadline.ts'
import type { Termijnfunctie } from './kern/functie.ts'
import { status } from './status.ts'
import { tijdlijn } from './tijdlijn.ts'
import { venster } from './venster.ts'
import { verzuimweek } from './verzuimweek.ts'
import { volgende } from './volgende.ts'

/** The functions that read the terms alone; they and what they read are all that is loaded before the first answer. */
export const termijnfuncties: readonly Termijnfunctie[] = [deadline, venster, tijdlijn, status, volgende, verzuimweek]
