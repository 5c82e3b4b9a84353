import type { Dossiercel } from '../../dossiers/dossiercel.ts'
import type { Csvblok } from './csv/blokken.ts'
import type { Nummers } from './dubbelen.ts'
import type { Melding } from './melding.ts'
import type { Rapporttelling } from './rapport/rapportteller.ts'
import type { Uitkomsttelling } from './kolommen/telling.ts'

/** A cell of the input; a workbook also gives dates. */
export type Invoercel = Dossiercel | Date

/** A cell of an output sheet. */
export type Bladcel = string | number | boolean | Date | null

/** A part of the input as it goes to a thread. */
export type Invoerblok =
  | ({ readonly soort: 'csv' } & Csvblok & {
        /** Records at the beginning that are no cases: the headings and what stands above them. */
        readonly overslaan: number
      })
  | {
      readonly soort: 'blad'
      readonly rijen: readonly (readonly Invoercel[])[]
      /** Row number in the sheet of each row, 1 = first. */
      readonly nummers: readonly number[]
      /** Places of the cells in each row whose number is shown as a percentage. */
      readonly procenten: readonly (readonly number[])[]
      /** Why each row cannot be trusted; undefined where it can, and as a whole when all can. */
      readonly geweigerd?: readonly (string | undefined)[]
      /** Every row counts, also an empty one: what is made of the table stands beside it again. */
      readonly isTabel?: true
    }

/** Milliseconds that a part took in its thread. */
export interface Tijden {
  readonly lezen: number
  readonly rekenen: number
  readonly schrijven: number
}

/** The lines of a part of the output, ready to be added to the file. */
export type Blokuitvoer =
  | { readonly soort: 'regels'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'blad'; readonly rijen: readonly (readonly Bladcel[])[] }

/** A part worked out. */
export interface Blokantwoord {
  readonly uitvoer: Blokuitvoer
  /** Size of the part, in the unit of the input. */
  readonly omvang: number
  readonly dossiers: number
  /** Lines of the file that the part took up. */
  readonly regels: number
  readonly telling: Uitkomsttelling
  readonly rapport: Rapporttelling
  /** Undefined when the input has no column with case numbers. */
  readonly nummers: Nummers | undefined
  /** Lines are counted from 1 within the part for csv, and within the sheet for a workbook. */
  readonly meldingen: readonly Melding[]
  /** How many there are; of many only the first are in `meldingen`. */
  readonly aantalMeldingen: number
  readonly tijden: Tijden
}
