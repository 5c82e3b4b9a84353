import type { Afronding } from '../dag/datum.ts'

/**
 * How much further a day lies, as the text that fixes it says it: in weeks, in days or in months. Days are added last;
 * who adds months says what happens when that month is too short. Without anything it is the day itself.
 */
export type Verder =
  | { readonly dagen?: number; readonly weken?: never; readonly maanden?: never; readonly afronding?: never }
  | { readonly weken: number; readonly dagen?: number; readonly maanden?: never; readonly afronding?: never }
  | { readonly maanden: number; readonly afronding: Afronding; readonly dagen?: number; readonly weken?: never }

/** The same in the one form that is reckoned with: whole months, then days. */
export interface Afstand {
  readonly maanden: number
  readonly afronding: Afronding
  readonly dagen: number
}

/** How far `verder` is, in whole months and then days; weeks are seven days. */
export const afstandVan = ({ maanden = 0, afronding = 'naarBeneden', weken = 0, dagen = 0 }: Verder): Afstand => ({
  maanden,
  afronding,
  dagen: 7 * weken + dagen,
})
