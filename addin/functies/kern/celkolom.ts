import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'

/** A column of a range: the cells at one place of every row. */
export interface Celkolom {
  readonly rijen: Celbereik
  readonly plaats: number
}

/** The cell of a column in one of its rows; null for a row that ends before it. */
export const cellIn = ({ plaats }: Celkolom, rij: readonly Celinvoer[]): Celinvoer => rij[plaats] ?? null
