import type { Dag, Register } from '@poortwachter/wet'
import type { Caseloaddossier } from './dossier.ts'
import { dossierstandOf } from './dossierstand.ts'
import type { Caseloadstand } from './dossierstand.ts'
import type { Feitbron } from './feitkolommen.ts'
import { createKolombeslisser } from './kolombeslissing.ts'
import { createTermijngeheugen } from './termijngeheugen.ts'

/** Works the states of a list of cases out; the same as one by one, with the work that cases share done once. */
export type Standenrekenaar = (dossiers: readonly Caseloaddossier[]) => readonly Caseloadstand[]

/** `bron.stappen` are the steps for which the caseload tells when they were done. */
export const createStandenrekenaar = (register: Register, bron: Feitbron, peildatum: Dag): Standenrekenaar => {
  const termijn = createTermijngeheugen(register, bron.stappen)
  const decide = createKolombeslisser(register, bron, peildatum)
  return (dossiers) => {
    const klasseOf = decide(dossiers)
    return dossiers.map((dossier, plaats) =>
      dossierstandOf(register, dossier, peildatum, bron.stappen, {
        termijn,
        klasse: (_register, _dossier, tabel) => klasseOf(tabel, plaats),
      }),
    )
  }
}
