import type { Dag, Register } from '@poortwachter/wet'
import { createDossierlezer } from './dossier.ts'
import type { Caseloaddossier } from './dossier.ts'
import type { Dossiercel } from './dossiercel.ts'
import type { Caseloadstand } from './dossierstand.ts'
import { feitbronOf } from './feitkolommen.ts'
import { DOSSIERS_PER_KEER } from './gevallen.ts'
import type { Koppeling } from './koppeling.ts'
import { createStandenrekenaar } from './standen.ts'
import { uniekeStanden } from './uniek.ts'
import type { UniekeStanden } from './uniek.ts'

/** A whole caseload as it stands on one day under one edition. */
export interface Caseload {
  readonly register: Register
  readonly peildatum: Dag
  readonly koppeling: Koppeling
  /** Number of the first row as the user sees it. */
  readonly eersteRijnummer: number
  /** Codes of the steps that have a column of their own. */
  readonly bijgehouden: ReadonlySet<string>
  readonly standen: readonly Caseloadstand[]
  /** The same with each case once. */
  readonly uniek: UniekeStanden
}

const isBlank = (rij: readonly Dossiercel[]): boolean => rij.every((cel) => cel === '')

/** Takes rows one at a time, so that the caller decides how long it goes on; rows without content give nothing. */
export interface Caseloadrekenaar {
  readonly bijgehouden: ReadonlySet<string>
  add(rij: readonly Dossiercel[], index: number): void
  result(): Caseload
}

/** What is needed to work a caseload out. */
export interface Caseloadvraag {
  readonly register: Register
  readonly peildatum: Dag
  readonly koppeling: Koppeling
  /** Number of the first row as the user sees it; 1 when rows have no numbers of their own. */
  readonly eersteRijnummer?: number
  /** An earlier answer to the same question; rows that have not changed are taken from it. */
  readonly eerder?: { readonly caseload: Caseload; readonly rijen: readonly (readonly Dossiercel[])[] }
}

const isSameRow = (a: readonly Dossiercel[] | undefined, b: readonly Dossiercel[]): boolean =>
  a !== undefined && a.length === b.length && a.every((cel, i) => cel === b[i])

export const createCaseloadrekenaar = ({
  register,
  peildatum,
  koppeling,
  eersteRijnummer = 1,
  eerder,
}: Caseloadvraag): Caseloadrekenaar => {
  const lees = createDossierlezer(koppeling, eersteRijnummer)
  const bron = feitbronOf(koppeling)
  const bijgehouden = bron.stappen
  const rekenStanden = createStandenrekenaar(register, bron, peildatum)
  const standen: Caseloadstand[] = []
  const wachtend: Caseloaddossier[] = []
  const flush = (): void => {
    if (wachtend.length === 0) return
    standen.push(...rekenStanden(wachtend))
    wachtend.length = 0
  }
  const bruikbaar =
    eerder?.caseload.register === register &&
    eerder.caseload.peildatum === peildatum &&
    eerder.caseload.eersteRijnummer === eersteRijnummer &&
    eerder.caseload.koppeling === koppeling
  const bekend = new Map(bruikbaar ? eerder.caseload.standen.map((stand) => [stand.dossier.rij, stand]) : [])
  return {
    bijgehouden,
    add: (rij, index) => {
      if (isBlank(rij)) return
      const vorige = bekend.get(index)
      if (vorige && isSameRow(eerder?.rijen[index], rij)) {
        flush()
        standen.push(vorige)
      } else if (wachtend.push(lees(rij, index)) === DOSSIERS_PER_KEER) flush()
    },
    result: () => {
      flush()
      return { register, peildatum, koppeling, eersteRijnummer, bijgehouden, standen, uniek: uniekeStanden(standen) }
    },
  }
}

/** A whole caseload at once. */
export const caseloadOf = (rijen: readonly (readonly Dossiercel[])[], vraag: Caseloadvraag): Caseload => {
  const rekenaar = createCaseloadrekenaar(vraag)
  for (const [index, rij] of rijen.entries()) rekenaar.add(rij, index)
  return rekenaar.result()
}
