import type { Dag, Register } from '@poortwachter/wet'
import type { Caseloaddossier } from './dossier.ts'
import { dossierstandOf } from './dossierstand.ts'
import type { Caseloadstand } from './dossierstand.ts'
import type { Feitbron } from './feitkolommen.ts'
import { createGevallenlezer } from './gevallen.ts'

/** Works the states of a list of cases out. */
export type Standenrekenaar = (dossiers: readonly Caseloaddossier[]) => readonly Caseloadstand[]

/** `bron.stappen` are the steps for which the caseload tells when they were done. */
export const createStandenrekenaar = (register: Register, bron: Feitbron, peildatum: Dag): Standenrekenaar => {
  const readGevallen = createGevallenlezer(register, bron, peildatum)
  return (dossiers) =>
    Array.from(readGevallen(dossiers), (geval) => dossierstandOf(register, geval, peildatum, bron.stappen))
}
