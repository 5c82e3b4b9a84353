import { portefeuillegeval } from '@poortwachter/wet'
import type { Dag, Feitinhoud } from '@poortwachter/wet'
import { register } from '../caseload.ts'
import { TERMIJNEN } from '../werklast.ts'
import type { Peer } from './invoer.ts'

/** The same edition by our own engine, one case at a time. */
export const createDossierstand = (): Peer => (dossiers) =>
  dossiers.map(({ eersteZiektedag, peildatum, ...feiten }) => {
    const geval = portefeuillegeval(register, {
      eersteZiektedag: eersteZiektedag as Dag,
      peildatum: peildatum as Dag,
      feiten: feiten as Record<string, Feitinhoud>,
    })
    return {
      termijnen: TERMIJNEN.map((code) => geval.dag(code, 'wet') ?? Number.NaN),
      spoor2: geval.klasse('SPOOR2NODIG') ?? '',
      klasse: geval.klasse('LOONSANCTIERISICO') ?? '',
    }
  })
