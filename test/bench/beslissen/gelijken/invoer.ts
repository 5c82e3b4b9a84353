import { dossierUit, plusMaanden, portefeuillegeval, uitkomstenVan } from '@poortwachter/wet'
import type { Dag, Dossierkolommen } from '@poortwachter/wet'
import { register } from '../caseload.ts'
import { TERMIJNEN, workWithTables } from '../werklast.ts'
import { maandsommen } from './regels.ts'

/** A case as a plain object: facts by name, days as numbers, and by name the days that take months to count. */
export type Invoer = Readonly<Record<string, string | number>>

/** What an engine answers for one case. */
export interface Antwoord {
  readonly termijnen: readonly number[]
  readonly spoor2: string
  readonly klasse: string
}

/** Another way to do the work: all cases in, all answers out. */
export type Peer = (dossiers: readonly Invoer[]) => readonly Antwoord[] | Promise<readonly Antwoord[]>

/** Cases as our own engine takes them: their facts and nothing else. */
export const feitenOf = (kolommen: Dossierkolommen): readonly Invoer[] =>
  Array.from({ length: kolommen.aantal }, (_, i) => {
    const { feiten, eersteZiektedag, peildatum } = dossierUit(register, kolommen, i)
    return { ...feiten, eersteZiektedag, peildatum }
  })

/** Cases as other engines take them: with the days that take months to count. */
export const invoerOf = (kolommen: Dossierkolommen): readonly Invoer[] =>
  feitenOf(kolommen).map((waarden, i) => {
    const geval = portefeuillegeval(register, dossierUit(register, kolommen, i))
    const maanden = [...maandsommen].map(([naam, { van, maanden }]): [string, number] => [
      naam,
      plusMaanden(Number(waarden[van] ?? geval.dag(van, 'wet')) as Dag, maanden, 'naarBeneden'),
    ])
    return { ...waarden, ...Object.fromEntries(maanden) }
  })

/** The answers of the tables of the edition, which everyone must give. */
export const answersOf = (kolommen: Dossierkolommen): readonly Antwoord[] => {
  const { termijnen, spoor2, klasse } = workWithTables(kolommen)
  const wordsOf = (tabel: string) => uitkomstenVan(register.beslistabel.get(tabel)!)
  const [woordenSpoor2, woordenKlasse] = [wordsOf('SPOOR2NODIG'), wordsOf('LOONSANCTIERISICO')]
  return Array.from({ length: kolommen.aantal }, (_, i) => ({
    termijnen: TERMIJNEN.map((_, k) => termijnen[k]![i]!),
    spoor2: woordenSpoor2[spoor2[i]! - 1]!,
    klasse: woordenKlasse[klasse[i]! - 1]!,
  }))
}
