import type { Celwaarde, Schrijfcel } from './werkmap.ts'

/** Cells per request: Excel on the web refuses requests and answers of more than five megabytes. */
const CELLEN_PER_KEER = 60_000

/** How many rows of so many columns go into one request. */
export const rowsAtOnce = (breedte: number): number => Math.max(1, Math.floor(CELLEN_PER_KEER / breedte))

/** The width of the widest of a great many rows; 1 where there is none. */
export const widthOf = (rijen: readonly (readonly (Celwaarde | Schrijfcel)[])[]): number => {
  let breedte = 1
  for (const rij of rijen) breedte = Math.max(breedte, rij.length)
  return breedte
}
