import type { Koprij } from '../../dossiers/koprij.ts'
import type { Kopkeuzes } from '../../dossiers/koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import type { Invoerblok } from './blok.ts'
import type { Csvvorm } from './csv/ontleding.ts'

/** The input, opened and understood as far as its headings. */
export interface Invoerbron {
  /** What is read, in words: characters and separator, or the place in the workbook. */
  readonly omschrijving: string
  /** First rows as they stand. */
  readonly bovenkant: readonly (readonly unknown[])[]
  readonly koprij: Koprij | undefined
  /** Sheets, tables and cells under a table that are not read, and why; whole once the rows have been read. */
  readonly nietGelezen: () => readonly string[]
  readonly csv: Csvvorm | undefined
  /** The file itself when its rows are those of a table, each one row of the output. */
  readonly tabelpad?: string
  /** Size of the whole: bytes of a csv file, rows of a table; 0 when not known. */
  readonly omvang: number
  /** The rows below the headings. */
  blokken(): AsyncGenerator<Invoerblok>
  /** Looks up formulas without a stored value, so that `blokken` can name them. */
  readFormules?(): Promise<void>
  close(): Promise<void>
}

/** What the headings are looked up with. */
export interface Kopkennis {
  readonly velden: readonly Veld[]
  readonly keuzes: Kopkeuzes
}
