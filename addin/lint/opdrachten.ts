import { datumsOpmaken } from './datums-opmaken.ts'
import { herstelFormules } from './herstel-formules.ts'
import { nieuweCaseload } from './nieuwe-caseload.ts'
import type { Opdracht } from './ribbon.ts'

/** Every command, in the order in which the ribbon shows them. */
export const opdrachten: readonly Opdracht[] = [nieuweCaseload, herstelFormules, datumsOpmaken]
