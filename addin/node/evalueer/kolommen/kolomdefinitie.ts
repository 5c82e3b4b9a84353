import type { Dag, Profiel, Register } from '@poortwachter/wet'
import type { Kolomkop } from './kolom.ts'
import type { Rijuitkomst } from './rij.ts'
import type { Uitkomstteller } from './telling.ts'

/** A column that is added: its heading and what it holds in a row. Nothing to say is undefined or an empty text. */
export type Kolomdefinitie = Kolomkop & {
  readonly waarde: (rij: Rijuitkomst) => number | string | undefined
  /** Subject under which the values are counted in the summary. */
  readonly geteld?: string
  /** Counts what is more than the value. */
  readonly count?: (rij: Rijuitkomst, teller: Uitkomstteller) => void
}

/** What the columns depend on. */
export interface Kolomvraag {
  readonly register: Register
  readonly peildatum: Dag
  readonly profiel: Profiel
}
