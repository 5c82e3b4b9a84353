import type { Dag, Register } from '@poortwachter/wet'
import type { Caseload } from '../caseload.ts'
import { feitbronOf } from '../feitkolommen.ts'
import { createStandenrekenaar } from '../standen.ts'

/** The same rows on another day or under another edition. What was not known yet on an earlier day is not taken out. */
export const caseloadOp = (
  caseload: Caseload,
  { peildatum = caseload.peildatum, register = caseload.register }: { peildatum?: Dag; register?: Register },
): Caseload => ({
  ...caseload,
  register,
  peildatum,
  standen: createStandenrekenaar(
    register,
    feitbronOf(caseload.koppeling),
    peildatum,
  )(caseload.standen.map(({ dossier }) => dossier)),
})
