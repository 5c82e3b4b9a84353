import type { Dag, Register } from '@poortwachter/wet'
import type { Caseload } from '../caseload.ts'
import { feitbronOf } from '../feitkolommen.ts'
import { createStandenrekenaar } from '../standen.ts'
import { uniekeStanden } from '../uniek.ts'

/** The same rows on another day or under another edition. What was not known yet on an earlier day is not taken out. */
export const caseloadOp = (
  caseload: Caseload,
  { peildatum = caseload.peildatum, register = caseload.register }: { peildatum?: Dag; register?: Register },
): Caseload => {
  const bron = feitbronOf(caseload.koppeling)
  const standen = createStandenrekenaar(register, bron, peildatum)(caseload.standen.map(({ dossier }) => dossier))
  return { ...caseload, register, peildatum, standen, uniek: uniekeStanden(standen) }
}
