import type { Caseload } from './caseload.ts'
import { naamgroepen } from './naamgroepen.ts'
import type { Naamgroep } from './naamgroepen.ts'

/** The employers, departments or advisers of a caseload in the order of the alphabet, each once however it is written. */
export const namesIn = ({ standen }: Caseload, wie: 'werkgever' | 'afdeling' | 'adviseur'): readonly Naamgroep[] =>
  [...naamgroepen(standen.map(({ dossier }) => dossier[wie])).values()].toSorted((a, b) =>
    a.naam.localeCompare(b.naam, 'nl'),
  )
