import { dossierstand } from '@poortwachter/wet'
import type { Dag, Feitinhoud } from '@poortwachter/wet'
import { register } from '../caseload.ts'
import { TERMIJNEN } from '../werklast.ts'
import type { Peer } from './invoer.ts'

const spoor2 = register.beslistabel.get('SPOOR2NODIG')!
const risico = register.beslistabel.get('LOONSANCTIERISICO')!

/** The same edition by our own engine for one case, which also gives grounds and what is missing. */
export const createDossierstand = (): Peer => (dossiers) =>
  dossiers.map(({ eersteZiektedag, peildatum, ...feiten }) => {
    const stand = dossierstand(register, {
      eersteZiektedag: eersteZiektedag as Dag,
      peildatum: peildatum as Dag,
      feiten: feiten as Record<string, Feitinhoud>,
    })
    const answer = (tabel: typeof spoor2): string => {
      const gereed = stand.gereed(tabel)!
      return gereed.uitkomsten[stand.oordeel(gereed).code - 1] ?? ''
    }
    return { termijnen: TERMIJNEN.map(stand.termijndag), spoor2: answer(spoor2), klasse: answer(risico) }
  })
