import type { Verder } from './afstand.ts'
import type { Bron } from './bron.ts'
import type { Herkomst } from './herkomst.ts'
import type { Termijnsleutel, Tijdlijn } from './tijdlijn.ts'
import type { Ontstaan, Verval } from './verval.ts'

/**
 * A day, counted from an anchor: the first sick day, the actual or else the latest day of another step (its code),
 * or an event that must be given.
 */
export type Telling = Verder & {
  readonly van: string
  /** True where days that do not count (interruptions under four weeks, leave) move the outcome. */
  readonly verschuift?: true
  /**
   * Where the day may not be a Saturday, Sunday or holiday. True: the term runs on to the end of the next working day.
   * `ervoor`: the last working day before it.
   */
  readonly naarWerkdag?: true | 'ervoor'
  /** True where an anchor before the first sick day counts as that day. */
  readonly nietVoorZiekte?: true
}

/** A counted day, or the earliest or the latest of several. */
export type Formule = Telling | { readonly vroegste: readonly Telling[] } | { readonly laatste: readonly Telling[] }

/** The counts a formula is made of. */
export const tellingenIn = (formule: Formule): readonly Telling[] =>
  'vroegste' in formule ? formule.vroegste : 'laatste' in formule ? formule.laatste : [formule]

export interface Termijnregel extends Herkomst {
  /** First day on which the step can usefully or lawfully be done. */
  readonly begin?: Formule
  /** Last day that the text allows. */
  readonly wet: Formule
  /** Last day of the week that practice names; never later than `wet`. */
  readonly veilig: Formule
}

/** Who has to act. */
export const partijen = ['werkgever', 'werknemer', 'werkgever en werknemer', 'bedrijfsarts', 'UWV', 'niemand'] as const
export type Partij = (typeof partijen)[number]

/** A step with a last day, or a moment that follows from the law. */
export interface Termijn {
  readonly code: string
  readonly titel: string
  readonly wie: Partij
  /** Which day the outcome is, in words: `laatste dag waarop …`. */
  readonly betekenis: string
  /** `stap`: something must be done by then. `moment`: it happens by itself. */
  readonly aard: 'stap' | 'moment'
  /**
   * A step that comes back: once done, it is counted from that day instead of its anchor, as long as its last day lies
   * not after that of the term `tot`.
   */
  readonly herhaalt?: { readonly tot: string }
  /** The situation it belongs to, where that is not every case; the timeline of a case then leaves it out. */
  readonly alleenBij?: string
  /** The event that brings it in such a situation; the timeline of a case in which that is known has it. */
  readonly ontstaatBij?: Ontstaan
  /** Events after which it is not there any more. */
  readonly vervaltBij?: readonly Verval[]
  /**
   * True where only interruptions before it move it: of days that do not count it has to be known when they were, and
   * without that nobody can say whether the step is in time.
   */
  readonly telEerdereOnderbrekingen?: true
  /** The text that lets the parties depart from its term, with reasons. */
  readonly afwijking?: Bron
  /** Days after the first sick day before which it cannot have been done, or have come. */
  readonly vroegst?: number
  /** Other words people type for it. */
  readonly aliassen: readonly string[]
  readonly tijdlijn: Tijdlijn<Termijnregel, Termijnsleutel>
}
