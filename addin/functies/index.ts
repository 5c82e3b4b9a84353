import type { Functie } from './kern/functie.ts'
import { termijnfuncties } from './termijnfuncties.ts'
import { vervolgfuncties } from './vervolgfuncties.ts'

/** Every function of the add-in; metadata, handbook and registration follow from this list. */
export const functies: readonly Functie[] = [...termijnfuncties, ...vervolgfuncties]
