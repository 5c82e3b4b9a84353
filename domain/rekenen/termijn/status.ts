import type { Dag } from '../../dag/datum.ts'
import type { Termijnuitkomst } from './termijnrekenaar.ts'

/** Where a step stands on a day. */
export const stapstatussen = [
  'gereed',
  'gereed, te laat',
  'afgeweken',
  'open',
  'binnenkort',
  'te laat',
  'nog niet aan de orde',
  'voorbij',
] as const
export type Stapstatus = (typeof stapstatussen)[number]

/** A step is `binnenkort` from this many days before its safe day. */
export const DAGEN_BINNENKORT = 30

/** What is known of a step besides its term. */
export interface Stapstand {
  readonly aard: 'stap' | 'moment'
  readonly gedaanOp?: Dag
  /** The parties departed from the term with written reasons (Regeling procesgang art. 5). */
  readonly gemotiveerdAfgeweken?: boolean
}

/**
 * Where a step stands on `peildatum`. "Te laat" is measured against the last day the text allows, never against the
 * safe day; `binnenkort` runs from thirty days before the safe day.
 */
export const stapstatus = (termijn: Termijnuitkomst, peildatum: Dag, stand: Stapstand): Stapstatus => {
  if (stand.gedaanOp !== undefined && stand.gedaanOp <= peildatum) {
    if (stand.gedaanOp <= termijn.wet) return 'gereed'
    return stand.gemotiveerdAfgeweken ? 'afgeweken' : 'gereed, te laat'
  }
  if (stand.aard === 'moment' && peildatum > termijn.wet) return 'voorbij'
  if (peildatum > termijn.wet) return stand.gemotiveerdAfgeweken ? 'afgeweken' : 'te laat'
  if (peildatum >= termijn.veilig - DAGEN_BINNENKORT) return 'binnenkort'
  if (termijn.begin !== undefined && peildatum < termijn.begin) return 'nog niet aan de orde'
  return 'open'
}
