import { zin } from '../taal/zin.ts'
import { isNaamloos } from './dossier.ts'
import type { Caseloadstand } from './dossierstand.ts'
import { naamsleutel } from './naamgroepen.ts'

/** A row that says an earlier case again. */
interface Herhaling {
  readonly stand: Caseloadstand
  readonly van: Caseloadstand
}

/** Cases of which each counts once. */
export interface UniekeStanden {
  readonly standen: readonly Caseloadstand[]
  /** Rows that repeat an earlier one, with the row they repeat. */
  readonly herhalingen: readonly Herhaling[]
}

/**
 * The cases without rows that say the same case again: the same number, name, employer, first sick day and recovery,
 * however they are written. One person can be ill in two employments, and recover in one. Of rows that differ in one of these it is not known whether they are one, so each counts.
 */
export const uniekeStanden = (alle: readonly Caseloadstand[]): UniekeStanden => {
  const eerste = new Map<string, Caseloadstand>()
  const standen: Caseloadstand[] = []
  const herhalingen: Herhaling[] = []
  for (const stand of alle) {
    const { label, naam, werkgever, ziektedatum, hersteldatum } = stand.dossier
    if (isNaamloos(stand.dossier) || ziektedatum === undefined) {
      standen.push(stand)
      continue
    }
    const sleutel = `${naamsleutel(label)}|${naamsleutel(naam)}|${naamsleutel(werkgever)}|${ziektedatum}|${hersteldatum ?? ''}`
    const van = eerste.get(sleutel)
    if (van) herhalingen.push({ stand, van })
    else {
      standen.push(stand)
      eerste.set(sleutel, stand)
    }
  }
  return { standen, herhalingen }
}

/** The rows of a sheet that are told about one by one; the others are counted. */
const MEESTE_REGELS = 5

/** What was counted once, in a sentence with the numbers that Excel shows beside the rows; none when nothing was. */
export const herhalingenzinnen = (herhalingen: readonly Herhaling[]): readonly string[] => {
  if (herhalingen.length === 0) return []
  const regels = herhalingen
    .slice(0, MEESTE_REGELS)
    .map(({ stand, van }) => zin`${stand.dossier.rijnummer} (als ${van.dossier.rijnummer})`)
  const rest = herhalingen.length - regels.length
  const welke = rest > 0 ? zin`${regels.join(', ')} en nog ${rest}` : regels.join(', ')
  return [
    herhalingen.length === 1
      ? zin`Regel ${welke} herhaalt een dossier dat al is geteld: hetzelfde nummer, dezelfde naam, werkgever en eerste ziektedag. Ieder dossier telt één keer.`
      : zin`Regels ${welke} herhalen een dossier dat al is geteld: hetzelfde nummer, dezelfde naam, werkgever en eerste ziektedag. Ieder dossier telt één keer.`,
  ]
}
