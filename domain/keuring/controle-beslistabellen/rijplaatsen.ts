import type { Beslistabel, Dagoperand, Rij, Tabelregel, Toetsing, Voorwaarde } from '../../regelboek/beslistabel.ts'

/** The rows of one entry of a table, with the words that name the place. */
interface Regelplaats {
  readonly tabel: Beslistabel
  readonly regel: Tabelregel
  readonly plaats: string
}

/** Every entry of every table that has rows. */
export const regelplaatsen = (tabellen: readonly Beslistabel[]): readonly Regelplaats[] =>
  tabellen.flatMap((tabel) =>
    tabel.tijdlijn.ingangen.flatMap((ingang) =>
      'regel' in ingang ? [{ tabel, regel: ingang.regel, plaats: `${tabel.code} vanaf ${ingang.vanaf}` }] : [],
    ),
  )

/** Every single test within a condition. */
export const toetsingen = (voorwaarde: Voorwaarde | undefined): readonly Toetsing[] => {
  if (voorwaarde === undefined) return []
  if ('alle' in voorwaarde) return voorwaarde.alle.flatMap(toetsingen)
  if ('een' in voorwaarde) return voorwaarde.een.flatMap(toetsingen)
  if ('niet' in voorwaarde) return toetsingen(voorwaarde.niet)
  return [voorwaarde]
}

/** The day a test compares with; undefined when it compares with something else. */
export const operandVan = (toetsing: Toetsing): Dagoperand | undefined =>
  Object.values(toetsing).find((waarde): waarde is Dagoperand => typeof waarde === 'object' && !Array.isArray(waarde))

/** Every single test of a row: what it matches, and when that has to be known. */
export const rijtoetsingen = ({ als, speelt }: Rij): readonly Toetsing[] => [als, speelt].flatMap(toetsingen)

/** Every day a row refers to. */
export const operanden = (rij: Rij): readonly Dagoperand[] => [
  ...rijtoetsingen(rij).flatMap((toetsing) => operandVan(toetsing) ?? []),
  ...(rij.vervolg ? [rij.vervolg.dag] : []),
]
