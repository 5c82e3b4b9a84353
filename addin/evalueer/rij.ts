import type { Dag } from '../../domain/datum.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import { bijgehoudenStappen } from '../caseload/caseload.ts'
import { createDossierlezer } from '../caseload/dossier.ts'
import type { Cel, Leesfout } from '../caseload/dossier.ts'
import { dossierstandOf } from '../caseload/dossierstand.ts'
import type { Dossierstand } from '../caseload/dossierstand.ts'
import type { Koppeling } from '../caseload/koppeling.ts'
import { decideRow } from './rijbeslissing.ts'
import type { Rijbeslissing } from './rijbeslissing.ts'
import { createTermijngeheugen } from './termijngeheugen.ts'
import type { Termijnberekening } from './termijngeheugen.ts'

/** A row as it is offered: its cells, or why they cannot be trusted. */
export interface Rekenrij {
  readonly cellen: readonly Cel[]
  readonly weigering: string | undefined
}

/** A row worked out: how the case stands, what the tables say, and what could not be read. */
export interface Rijuitkomst {
  /** Undefined when the row could not be trusted. */
  readonly stand: Dossierstand | undefined
  readonly beslissing: Rijbeslissing | undefined
  readonly meldingen: readonly Pick<Leesfout, 'kop' | 'bericht'>[]
}

/** Works rows out one at a time. */
export interface Rijrekenaar {
  readonly bijgehouden: ReadonlySet<string>
  readonly termijn: Termijnberekening
  reken(rij: Rekenrij, index: number): Rijuitkomst
}

export const createRijrekenaar = (register: Register, koppeling: Koppeling, peildatum: Dag): Rijrekenaar => {
  const bijgehouden = bijgehoudenStappen(koppeling)
  const lees = createDossierlezer(koppeling)
  const termijn = createTermijngeheugen(register)
  return {
    bijgehouden,
    termijn,
    reken: ({ cellen, weigering }, index) => {
      if (weigering !== undefined) return { stand: undefined, beslissing: undefined, meldingen: [{ kop: '', bericht: weigering }] }
      const dossier = lees(cellen, index)
      const { ziektedatum } = dossier
      const beslissing = ziektedatum === undefined ? undefined : decideRow(register, dossier, ziektedatum, peildatum, termijn)
      const stand = dossierstandOf(register, dossier, peildatum, bijgehouden, {
        termijn,
        klasse: (_register, _dossier, tabel) => beslissing?.oordeel(tabel).klasse ?? '',
      })
      const fouten = beslissing && beslissing.fouten.length > 0 ? [...dossier.fouten, ...beslissing.fouten] : dossier.fouten
      const isGenoemd = stand.bericht === undefined || fouten.some(({ veld }) => veld === 'ziektedatum')
      return { stand, beslissing, meldingen: isGenoemd ? fouten : [...fouten, { kop: '', bericht: stand.bericht ?? '' }] }
    },
  }
}
