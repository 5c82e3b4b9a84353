import type { Dag, Register } from '@poortwachter/wet'
import { opschrift } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import type { Caseload } from '../caseload.ts'
import { feitbronOf } from '../feitkolommen.ts'
import { koppelingMet } from '../koppeling.ts'
import type { Koppeling } from '../koppeling.ts'
import { createStandenrekenaar } from '../standen.ts'
import { uniekeStanden } from '../uniek.ts'
import { veldenOf } from '../velden.ts'

/** The columns of a caseload as an edition reads them. */
export const koppelingOnder = ({ register: eigen, koppeling }: Caseload, register: Register): Koppeling =>
  register === eigen ? koppeling : koppelingMet(koppeling, veldenOf(register.regelboek))

/** Names the columns of which an edition does not use everything that the caseload does. */
export const ongebruikteKolommen = (caseload: Caseload, register: Register): Opschrift | undefined => {
  const { kolommen } = koppelingOnder(caseload, register)
  const koppen = caseload.koppeling.kolommen.flatMap(({ veld, kop, dubbel }, i) => {
    if (!veld || dubbel) return []
    const ander = kolommen[i]?.veld
    return ander && (veld.feit === undefined || ander.feit !== undefined) ? [] : [kop]
  })
  return koppen.length === 0
    ? undefined
    : opschrift`Regelversie ${register.regelboek.versie} rekent niet of niet voor alles met deze kolommen: ${koppen.join(', ')}.`
}

/** The same rows on another day or under another edition. What was not known yet on an earlier day is not taken out. */
export const caseloadOp = (
  caseload: Caseload,
  { peildatum = caseload.peildatum, register = caseload.register }: { peildatum?: Dag; register?: Register },
): Caseload => {
  const koppeling = koppelingOnder(caseload, register)
  const bron = feitbronOf(koppeling)
  const standen = createStandenrekenaar(register, bron, peildatum)(caseload.standen.map(({ dossier }) => dossier))
  const uniek = uniekeStanden(standen)
  return { ...caseload, register, peildatum, koppeling, bijgehouden: bron.stappen, standen, uniek }
}
