import { dossierstand, dossierUit, opgeteld } from '@poortwachter/wet'
import type { Dossierkolommen } from '@poortwachter/wet'
import { firstOf, register } from '../caseload.ts'
import { TERMIJNEN, rekenRisico, rekenSpoor2, workWithTables } from '../werklast.ts'
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

/** Cases as other engines take them. */
export const invoerOf = (kolommen: Dossierkolommen): readonly Invoer[] =>
  Array.from({ length: kolommen.aantal }, (_, i) => {
    const dossier = dossierUit(register, kolommen, i)
    const stand = dossierstand(register, dossier)
    const waarden: Record<string, string | number> = {
      ...dossier.feiten,
      eersteZiektedag: dossier.eersteZiektedag,
      peildatum: dossier.peildatum,
    }
    const maanden = [...maandsommen].map(([naam, { van, maanden }]): [string, number] => [
      naam,
      opgeteld(Number(waarden[van] ?? stand.termijndag(van)), { maanden, afronding: 'naarBeneden', dagen: 0 }),
    ])
    return { ...waarden, ...Object.fromEntries(maanden) }
  })

/** The answers of the tables of the edition, which everyone must give. */
export const answersOf = (kolommen: Dossierkolommen): readonly Antwoord[] => {
  const { termijnen, spoor2, klasse } = workWithTables(kolommen)
  const eerste = firstOf(kolommen, 1)
  const [woordenSpoor2, woordenKlasse] = [rekenSpoor2(eerste).uitkomsten, rekenRisico(eerste).uitkomsten]
  return Array.from({ length: kolommen.aantal }, (_, i) => ({
    termijnen: TERMIJNEN.map((_, k) => termijnen[k]![i]!),
    spoor2: woordenSpoor2[spoor2[i]! - 1]!,
    klasse: woordenKlasse[klasse[i]! - 1]!,
  }))
}
