import { plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Termijn } from '../../regelboek/termijn.ts'
import type { Termijnuitkomst } from './termijnrekenaar.ts'

/** Where a step stands on a day. */
export const stapstatussen = [
  'gereed',
  'gereed, te laat',
  'afgeweken',
  'controleren',
  'open',
  'binnenkort',
  'te laat',
  'nog niet aan de orde',
  'voorbij',
  'n.v.t.',
] as const
export type Stapstatus = (typeof stapstatussen)[number]

/** A step is `binnenkort` from this many days before its safe day. */
export const DAGEN_BINNENKORT = 30

/** What is known of a step besides its term. */
export interface Stapstand {
  readonly aard: 'stap' | 'moment'
  readonly gedaanOp?: Dag | undefined
  /** The parties departed from the term with written reasons (Regeling procesgang art. 5). */
  readonly gemotiveerdAfgeweken?: boolean
  /** Days that may have moved the term, or not: see `spelingVan`. */
  readonly speling?: number
  /** An event ended the step. One that was done before stays as it is. */
  readonly isVervallen?: boolean
  /** Before this day no step can be taken. */
  readonly eersteZiektedag?: Dag | undefined
  /** The term is that of the next round of a step that comes back: having been done before does not finish it. */
  readonly isVolgendeRonde?: boolean
}

/** Days that may have moved a term: those that do not count, where only earlier ones do and nobody said when they were. */
export const spelingVan = (
  { telEerdereOnderbrekingen }: Pick<Termijn, 'telEerdereOnderbrekingen'>,
  verschuiving: number,
): number => (telEerdereOnderbrekingen ? verschuiving : 0)

/**
 * Whether the term of a step that was done is that of its next round: it comes back, and that round lies not after
 * the last day (`einde`) of the term until which it does.
 */
export const heeftVolgendeRonde = ({ herhaalt }: Pick<Termijn, 'herhaalt'>, laatsteDag: Dag, einde?: Dag): boolean =>
  herhaalt !== undefined && (einde === undefined || laatsteDag <= einde)

/** Whether something of which the day is known has been done by `peildatum`: a later day is a plan. */
export const isGedaan = (gedaanOp: Dag | undefined, peildatum: Dag): gedaanOp is Dag =>
  (gedaanOp ?? Infinity) <= peildatum

const gemetenStatus = (termijn: Termijnuitkomst, peildatum: Dag, stand: Stapstand): Stapstatus => {
  if (isGedaan(stand.gedaanOp, peildatum) && !stand.isVolgendeRonde) {
    if (stand.gedaanOp <= termijn.wet) return 'gereed'
    return stand.gemotiveerdAfgeweken ? 'afgeweken' : 'gereed, te laat'
  }
  if (peildatum < (stand.eersteZiektedag ?? peildatum)) return 'nog niet aan de orde'
  if (stand.aard === 'moment' && peildatum > termijn.wet) return 'voorbij'
  if (peildatum > termijn.wet) return stand.gemotiveerdAfgeweken ? 'afgeweken' : 'te laat'
  if (peildatum >= termijn.veilig - DAGEN_BINNENKORT) return 'binnenkort'
  if (termijn.begin !== undefined && peildatum < termijn.begin) return 'nog niet aan de orde'
  return 'open'
}

/** Statuses that say that a last day was not kept. */
const nietGehaald: ReadonlySet<Stapstatus> = new Set(['te laat', 'gereed, te laat', 'afgeweken'])

/**
 * Where a step stands on `peildatum`. "Te laat" is measured against the last day the text allows, never against the
 * safe day; `binnenkort` runs from thirty days before the safe day. `controleren`: in time or late, depending on when
 * the days were that do not count. `n.v.t.`: an event ended the step before it was done.
 */
export const stapstatus = (termijn: Termijnuitkomst, peildatum: Dag, stand: Stapstand): Stapstatus => {
  const { speling = 0, isVervallen = false } = stand
  if (isVervallen && !isGedaan(stand.gedaanOp, peildatum)) return 'n.v.t.'
  const status = gemetenStatus(termijn, peildatum, stand)
  if (speling === 0) return status
  const vroeger = { begin: termijn.begin, wet: plus(termijn.wet, -speling), veilig: plus(termijn.veilig, -speling) }
  return nietGehaald.has(status) === nietGehaald.has(gemetenStatus(vroeger, peildatum, stand)) ? status : 'controleren'
}
