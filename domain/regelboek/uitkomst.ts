import type { Dag, IsoDag } from '../dag/datum.ts'
import type { Bron } from './bron.ts'
import type { Status, Zekerheid } from './gezag.ts'
import type { Eenheid } from './tabel.ts'

/** A value of a fact as it travels in a ground: a day, a number, a word or a yes/no. */
export type Feitwaarde =
  | { readonly soort: 'dag'; readonly dag: Dag }
  | { readonly soort: 'getal'; readonly getal: number; readonly eenheid?: string }
  | { readonly soort: 'tekst'; readonly tekst: string }

/** One amount or number on the way to an answer, in the order in which it was worked out. */
export interface Rekendeel {
  readonly wat: string
  readonly getal: number
  readonly eenheid: Eenheid
}

/** One step of a calculation: from this anchor on this day, so many months and days further, gives that day. */
export interface Rekenstap {
  readonly van: string
  readonly op: Dag
  readonly maanden?: number
  readonly dagen?: number
  /** Days that do not count and move the outcome (interruptions, leave). */
  readonly verschuiving?: number
  /** The day this one was moved from to reach a working day, and why it is none. */
  readonly verlengd?: { readonly van: Dag; readonly wegens: string }
  readonly uit: Dag
}

/** Why a known answer is what it is: the rule, the edition it comes from, and the facts used. */
export interface Grond {
  readonly regel: string
  readonly titel: string
  readonly regelversie: string
  /** First day of the timeline entry that was applied. */
  readonly vanaf?: IsoDag
  readonly status: Status
  readonly zekerheid: Zekerheid
  readonly bronnen: readonly Bron[]
  readonly feiten: Readonly<Record<string, Feitwaarde>>
  readonly stappen: readonly Rekenstap[]
  /** The amounts of the calculation, for an answer in euros or percentages. */
  readonly delen?: readonly Rekendeel[]
  readonly toelichting?: string
}

/** A fact that is needed and not known, with the question that would settle it. */
export interface Ontbrekend {
  readonly gegeven: string
  readonly vraag: string
  /** Why it is asked: the heaviest outcome that its answer may give, or the code of the table that needs it. */
  readonly wegens?: { readonly uitkomst: string } | { readonly tabel: string }
}

/**
 * Every answer of the domain. Nothing throws and nothing is null: an answer is known, or something is missing,
 * or no rule held on that day, or only a person can judge.
 */
export type Uitkomst<T> =
  | { readonly soort: 'bekend'; readonly waarde: T; readonly grond: Grond }
  | { readonly soort: 'onvolledig'; readonly ontbreekt: readonly Ontbrekend[] }
  | { readonly soort: 'geenRegel'; readonly regel: string; readonly peildatum: Dag; readonly waarom?: string }
  | { readonly soort: 'oordeelNodig'; readonly vraag: string; readonly grond: Grond }

/** The same outcome with its known value replaced by what follows from it. */
export const metWaarde = <T, U>(uitkomst: Uitkomst<T>, uit: (waarde: T, grond: Grond) => U): Uitkomst<U> =>
  uitkomst.soort === 'bekend' ? { ...uitkomst, waarde: uit(uitkomst.waarde, uitkomst.grond) } : uitkomst
