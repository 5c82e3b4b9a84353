import type { Caseload } from './caseload.ts'

/** The employers or advisers of a caseload in the order of the alphabet, each once. */
export const namesIn = ({ standen }: Caseload, wie: 'werkgever' | 'adviseur'): readonly string[] => {
  const namen = new Set(standen.map(({ dossier }) => dossier[wie]))
  namen.delete('')
  return [...namen].toSorted((a, b) => a.localeCompare(b, 'nl'))
}
