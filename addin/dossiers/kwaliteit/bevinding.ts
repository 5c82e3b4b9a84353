import type { Caseload } from '../caseload.ts'
import type { Caseloaddossier } from '../dossier.ts'

/** Kinds of things that can be wrong with the data of a caseload, most serious first. */
export const bevindingsoorten = [
  'niet te lezen',
  'onmogelijke volgorde',
  'in de toekomst',
  'dubbel',
  'samen te tellen',
  'ontbreekt',
] as const
export type Bevindingsoort = (typeof bevindingsoorten)[number]

/** Something to look at in one row. */
export interface Kwaliteitsbevinding {
  readonly soort: Bevindingsoort
  readonly dossier: Caseloaddossier
  /** What was seen and what to do, in one or two sentences. */
  readonly bericht: string
}

/** Looks through a caseload for one kind of thing. */
export type Kwaliteitscontrole = (caseload: Caseload) => readonly Kwaliteitsbevinding[]
