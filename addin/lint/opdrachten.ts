import { datumsOpmaken } from './datums-opmaken.ts'
import { herstelFormules } from './herstel-formules.ts'
import { nieuweCaseload } from './nieuwe-caseload.ts'
import type { Opdrachtnaam } from './opdrachtnamen.ts'
import type { Opdracht } from './ribbon.ts'

/** Every command, by the name under which the ribbon calls it. */
export const opdrachten: Readonly<Record<Opdrachtnaam, Opdracht>> = { nieuweCaseload, herstelFormules, datumsOpmaken }
