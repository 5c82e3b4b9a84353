import { zin } from '../../../taal/zin.ts'

/**
 * What is said of cells that stand under a table and do not belong to it, such as an export that was pasted below one
 * that did not grow along. `totEnMet` is the last row as Excel numbers it.
 */
export const underTableText = (tabel: string, blad: string, totEnMet: number): string =>
  zin`Onder tabel ${tabel} op blad ${blad} staan nog cellen, tot en met regel ${totEnMet}. Horen die bij de tabel, sleep dan in Excel haar hoek tot daar.`

/** What is said of cells that stand beside a table, such as a list of its own; `waar` are their addresses. */
export const besideTableText = (tabel: string, blad: string, waar: readonly string[]): string =>
  zin`Naast tabel ${tabel} op blad ${blad} staan nog cellen (${waar.join(' en ')}), die niet worden gelezen. Is dat een eigen lijst, zet die dan op een eigen blad.`

const MEESTE_GENOEMD = 8

/** What is said of rows of a sheet that are hidden and were read all the same; `rijen` as Excel numbers them. */
export const hiddenInSheetText = (blad: string, rijen: readonly number[]): string =>
  rijen.length === 1
    ? zin`Op blad ${blad} is regel ${rijen[0]!} verborgen; die is wel gelezen. Verwijder die regel als zij niet meetelt.`
    : zin`Op blad ${blad} zijn ${rijen.length} regels verborgen, waaronder ${rijen.slice(0, MEESTE_GENOEMD).join(', ')}; die zijn wel gelezen. Verwijder ze als zij niet meetellen.`
