import { GEEN_DAG, keuzesVan, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { createCaseload, feitMet } from '../caseload.ts'

type Cel = string | number | null

/** A range as a workbook hands it over: headings apart, and a row of cells for each case. */
export interface Celmatrix {
  readonly koppen: readonly (readonly Cel[])[]
  readonly tabel: readonly (readonly Cel[])[]
}

const LOON = { weekloon: 850, loonpercentage: 70 } as const

/** The generated cases as cells: days as serial numbers, answers as words, empty where not known. */
export const createCelmatrix = (aantal: number, deelOnbekend: number): Celmatrix => {
  const { eersteZiektedag, feiten } = createCaseload(aantal, deelOnbekend)
  const namen = [...feiten.keys()]
  const dayCell = (dag: number): Cel => (dag === GEEN_DAG ? null : serienummerVan(dag as Dag))
  const kolommen = namen.map((naam) => {
    const keuzes = keuzesVan(feitMet(naam))
    return Array.from(feiten.get(naam)!, (waarde): Cel =>
      keuzes ? (keuzes[waarde - 1]?.tekst ?? null) : dayCell(waarde),
    )
  })
  return {
    koppen: [['eersteZiektedag', ...namen, ...Object.keys(LOON)]],
    tabel: Array.from(eersteZiektedag, (dag, i) => [
      dayCell(dag),
      ...kolommen.map((kolom) => kolom[i]!),
      ...Object.values(LOON),
    ]),
  }
}
