import type { Vindplaats } from '../../excel/werkmap.ts'

/** Number of a row as Excel shows it; `rij` is 0 for the first below the headings. */
export const excelrij = ({ rij: eerste }: Pick<Vindplaats, 'rij'>, koprij: number, rij: number): number =>
  eerste + koprij + rij + 2
