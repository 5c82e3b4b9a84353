import type { Herkomst } from './herkomst.ts'
import type { Tijdlijn } from './tijdlijn.ts'

/** Which date selects the entry of a table that holds. */
export const tabelsleutels = ['peildatum', 'eersteZiektedag', 'geboortedatum', 'eindeDienstverband'] as const
export type Tabelsleutel = (typeof tabelsleutels)[number]

/** What the values of a table count. */
export const eenheden = [
  'euro',
  'euro per uur',
  'euro per dag',
  'euro per week',
  'euro per maand',
  'procent',
  'dagen',
  'weken',
  'maanden',
  'jaren',
  'ja of nee',
] as const
export type Eenheid = (typeof eenheden)[number]

/** A step of a table: from this measure on (inclusive) the value is so, up to the next step. */
export interface Trap {
  readonly vanaf: number
  readonly waarde: number
}

/** One value, or a value for each step of a measure (age, days late, percentage). */
export type Bedragregel = Herkomst & ({ readonly waarde: number } | { readonly trappen: readonly Trap[] })

/** An amount, percentage or number that the law fixes, through time. `ja of nee` is 1 or 0. */
export interface Tabel {
  readonly code: string
  readonly titel: string
  readonly eenheid: Eenheid
  /** What the value is, in words. */
  readonly betekenis: string
  /** Set where the value has never gone down, so that one that is not known is no less than the last that is. */
  readonly daaltNooit?: true
  /** What the steps measure, where the value depends on one. */
  readonly maat?: string
  readonly tijdlijn: Tijdlijn<Bedragregel, Tabelsleutel>
}
