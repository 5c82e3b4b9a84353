import type { Caseloadstand } from './dossierstand.ts'
import { naamsleutel } from './naamgroepen.ts'

/** Cases of which each counts once. */
export interface UniekeStanden {
  readonly standen: readonly Caseloadstand[]
  /** Rows that repeat an earlier one, with the row they repeat. */
  readonly herhalingen: readonly { readonly stand: Caseloadstand; readonly van: Caseloadstand }[]
}

/**
 * The cases without rows that say the same case again: the same number, name, employer and first sick day, however
 * they are written. Of rows that differ in one of these it is not known whether they are one, so each counts.
 */
export const uniekeStanden = (alle: readonly Caseloadstand[]): UniekeStanden => {
  const eerste = new Map<string, Caseloadstand>()
  const standen: Caseloadstand[] = []
  const herhalingen: { stand: Caseloadstand; van: Caseloadstand }[] = []
  for (const stand of alle) {
    const { label, naam, werkgever, ziektedatum, rij } = stand.dossier
    const isNaamloos = naam === '' && label === `rij ${rij + 1}`
    const sleutel = [label, naam, werkgever].map(naamsleutel).join('|')
    const van = isNaamloos || ziektedatum === undefined ? undefined : eerste.get(`${sleutel}|${ziektedatum}`)
    if (van) herhalingen.push({ stand, van })
    else {
      standen.push(stand)
      if (!isNaamloos && ziektedatum !== undefined) eerste.set(`${sleutel}|${ziektedatum}`, stand)
    }
  }
  return { standen, herhalingen }
}
