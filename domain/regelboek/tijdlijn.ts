import type { IsoDag } from '../dag/datum.ts'

/** Which date selects the entry of a timeline that holds for a case: its first sick day, or the day one looks from. */
export const sleutels = ['eersteZiektedag', 'peildatum'] as const
export type Sleutel = (typeof sleutels)[number]

/**
 * One entry: from this day on the rule is so, or there is none any more (`vervallen`), or what held is not known
 * (`onbekend`, with the question a person must answer). It ends where the next begins.
 */
export type Ingang<Regel> = { readonly vanaf: IsoDag } & (
  { readonly regel: Regel } | { readonly vervallen: string } | { readonly onbekend: string }
)

/** Which date selects it for a term: its first sick day, the day of the act itself, or that of an event. */
export const termijnsleutels = ['eersteZiektedag', 'datumHandeling', 'EINDEDIENST'] as const
export type Termijnsleutel = (typeof termijnsleutels)[number]

/** A rule through time. Nothing falls back: before the first entry there is no rule. */
export interface Tijdlijn<Regel, Selectie extends string = Sleutel> {
  readonly sleutel: Selectie
  /** First sick day before which the rule does not hold, whatever day selects the entry. */
  readonly eersteZiektedagVanaf?: IsoDag
  readonly ingangen: readonly Ingang<Regel>[]
}
