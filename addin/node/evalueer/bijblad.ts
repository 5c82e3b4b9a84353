import type { SheetChart } from 'hucre/xlsx'
import type { Bladcel } from './blok.ts'

/** A sheet behind the cases, of which the workbook has to know before it is filled. */
export interface Bladvorm {
  readonly naam: string
  /** How many charts stand on it. */
  readonly grafieken: number
}

/** A table beside the cases: a sheet of a workbook, or a csv of its own. */
export interface Bijblad {
  readonly naam: string
  /** Charts of what it holds, in a workbook. */
  readonly grafieken?: readonly SheetChart[]
  /** Only in a workbook: what it says stands in another table too. */
  readonly isBlad?: true
  /** What its file is called after: `uit.samenvatting.csv`. */
  readonly achtervoegsel: string
  /** Each column in a workbook: its width in characters, and whether its numbers are amounts. */
  readonly kolommen: readonly { readonly breedte: number; readonly isEuro?: boolean }[]
  readonly rijen: readonly (readonly Bladcel[])[]
  /** Place of the row with headings; the first when it is not said. */
  readonly koprij?: number
}
