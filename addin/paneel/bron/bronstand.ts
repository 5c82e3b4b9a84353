import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Importstand } from '../../dossiers/import/stand.ts'
import type { Kandidaat } from '../../dossiers/kandidaat.ts'
import type { Celwaarde, Vindplaats } from '../../excel/werkmap.ts'

/** The day one looks from and where it was taken from. */
export interface Peildag {
  readonly dag: Dag
  /** `cel`: the cell named PW_Peildatum; `vandaag`: there is no such cell; `onleesbaar`: there is, but it holds no day. */
  readonly herkomst: 'cel' | 'vandaag' | 'onleesbaar'
  /** What the cell named PW_Peildatum holds; undefined when there is none. */
  readonly cel: Celwaarde | undefined
}

/** A table that was read before and cannot be now. */
export interface Verdwenen {
  readonly naam: string
  /** Whether it is there and does not look like a caseload any more. */
  readonly isErNog: boolean
}

/** What the pane knows of the workbook. A caseload that was worked out stays until a newer one is complete. */
export interface Bronstand {
  readonly fase: 'leest' | 'rekent' | 'klaar' | 'vraagt' | 'geen caseload' | 'gestopt' | 'mislukt'
  readonly gedaan: number
  readonly totaal: number
  readonly bericht: string | undefined
  readonly kandidaten: readonly Kandidaat<Vindplaats>[]
  readonly gekozen: Kandidaat<Vindplaats> | undefined
  /** The table that the user worked with, when another had to be read in its place. */
  readonly verdwenen: Verdwenen | undefined
  readonly peildag: Peildag
  readonly caseload: Caseload | undefined
  /** The rows that `caseload` was worked out from. */
  readonly rijen: readonly (readonly Celwaarde[])[]
  /** The rows below the headings as they stand in the sheet. */
  readonly bladrijen: readonly (readonly Celwaarde[])[]
  /** At which row a case stands, for every row that a case was made of when it was made of several. */
  readonly gevalplaatsen: ReadonlyMap<number, number>
  /** How the rows were taken; undefined before they were read. */
  readonly import: Importstand | undefined
  /** Some cells are still being calculated by Excel. */
  readonly bezigeCellen: boolean
}
