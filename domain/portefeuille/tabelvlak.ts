import type { Bitvlak } from './bitvlak.ts'
import type { Blok } from './blok.ts'
import type { Gemistnotitie } from './gemistnotitie.ts'

/** A table worked out for a block of cases. To be read after `reken`. */
export interface Tabelvlak {
  readonly reken: (blok: Blok) => void
  /** By code of the outcome, which counts from 1: the cases that have it. A case in none of them has no outcome. */
  readonly uitkomst: Bitvlak[]
  /** By place of the row: the cases that it answers for, or in which it is found. */
  readonly gevonden: Bitvlak[]
  /** Names what keeps the outcome from being known in the cases of `nodig`. */
  readonly gemist: (nodig: Bitvlak, noteer: Gemistnotitie) => void
}

/** The rows of a table worked out for some cases of a block. */
export type Rijenvlak = Omit<Tabelvlak, 'reken'> & { readonly reken: (blok: Blok, gevallen: Bitvlak) => void }
