import { zin } from '../../taal/zin.ts'

/**
 * What is said of cells that stand under a table and do not belong to it, such as an export that was pasted below one
 * that did not grow along. `totEnMet` is the last row as Excel numbers it.
 */
export const underTableText = (tabel: string, blad: string, totEnMet: number): string =>
  zin`Onder tabel ${tabel} op blad ${blad} staan nog cellen, tot en met regel ${totEnMet}. Horen die bij de tabel, sleep dan in Excel haar hoek tot daar.`
