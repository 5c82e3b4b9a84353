import { beslissingrekenaar, isOnvolledig } from '@poortwachter/wet'
import type { Beslissingkolommen, Dag, Dossierkolommen, Register } from '@poortwachter/wet'
import { GEEN_REGEL, ONTBREEKT } from './beslissing.ts'
import type { Caseloaddossier } from './dossier.ts'
import { createFeitlezer } from './feitkolommen.ts'
import type { Feitbron, Gedateerd } from './feitkolommen.ts'

/** The class that a table of the edition gives to the case with this place; as `klasseVan` gives it for one case. */
export type Kolomklasse = (tabel: string, plaats: number) => string

/** Cases are best worked out so many at a time: enough to share work, few enough to stay within a slice of the pane. */
export const DOSSIERS_PER_KEER = 64

/** A list of cases in portions of so many. */
export const portiesOf = <Een>(lijst: readonly Een[]): readonly (readonly Een[])[] =>
  Array.from({ length: Math.ceil(lijst.length / DOSSIERS_PER_KEER) }, (_, deel) =>
    lijst.slice(deel * DOSSIERS_PER_KEER, (deel + 1) * DOSSIERS_PER_KEER),
  )

const isGedateerd = (dossier: Caseloaddossier): dossier is Gedateerd => dossier.ziektedatum !== undefined

/** The class of one case of columns; without columns the edition does not have the table. */
export const kolomklasse = (uitkomst: Beslissingkolommen | undefined, plaats: number): string => {
  const code = uitkomst?.uitkomst[plaats] ?? 0
  if (uitkomst && code > 0) return uitkomst.uitkomsten[code - 1]!
  return uitkomst && isOnvolledig(uitkomst, plaats) ? ONTBREEKT : GEEN_REGEL
}

/** Gives a list of cases their classes in columns: a table at a time, and only when it is asked for. */
export const createKolombeslisser = (
  register: Register,
  bron: Feitbron,
  peildatum: Dag,
): ((dossiers: readonly Caseloaddossier[]) => Kolomklasse) => {
  const readFeiten = createFeitlezer(register, bron)
  return (dossiers) => {
    const gedateerd: Gedateerd[] = []
    const kolomplaatsen = dossiers.map((dossier) => (isGedateerd(dossier) ? gedateerd.push(dossier) - 1 : undefined))
    let kolommen: Dossierkolommen | undefined
    const perTabel = new Map<string, Beslissingkolommen | undefined>()
    const outcomeOf = (tabel: string): Beslissingkolommen | undefined => {
      if (perTabel.has(tabel)) return perTabel.get(tabel)
      kolommen ??= readFeiten(gedateerd, peildatum).kolommen
      const uitkomst = beslissingrekenaar(register, tabel)?.(kolommen)
      perTabel.set(tabel, uitkomst)
      return uitkomst
    }
    return (tabel, plaats) => {
      const kolomplaats = kolomplaatsen[plaats]
      if (kolomplaats === undefined) return ONTBREEKT
      return kolomklasse(outcomeOf(tabel), kolomplaats)
    }
  }
}
