import type { Caseloadstand } from './dossierstand.ts'

/**
 * For each state a key that stays when rows are sorted, added or filled in, and that no two cases share. A case is its
 * number or else its name, with its employer; of cases that share those, which one it is in the order of their first
 * sick days. A key can hold a name: what leaves the rows is made unreadable first.
 */
export const dossiersleutels = (standen: readonly Caseloadstand[]): ReadonlyMap<Caseloadstand, string> => {
  const sleutels = new Map<Caseloadstand, string>()
  const gebruikt = new Map<string, number>()
  const opDatum = standen.toSorted(
    (a, b) => (a.dossier.ziektedatum ?? 0) - (b.dossier.ziektedatum ?? 0) || a.dossier.rij - b.dossier.rij,
  )
  for (const stand of opDatum) {
    const { label, werkgever } = stand.dossier
    const wie = `${label}|${werkgever}`.toLowerCase()
    const eerder = gebruikt.get(wie) ?? 0
    gebruikt.set(wie, eerder + 1)
    sleutels.set(stand, eerder === 0 ? wie : `${wie}|${eerder + 1}`)
  }
  return sleutels
}

/** Makes a key from which the case cannot be read: the same text gives the same key within one workbook. */
export type Onherleidbaar = (sleutel: string) => Promise<string>
