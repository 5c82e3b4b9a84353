import type { Register } from '../../regelboek/register.ts'
import { plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Grond, Uitkomst } from '../../regelboek/uitkomst.ts'
import { aowDatum, eindeNaAow, vroegsteAow } from './aow.ts'
import { lateAanvraag } from './late-aanvraag.ts'
import type { Handeling } from './late-aanvraag.ts'

export interface Wachttijdvraag {
  readonly eersteZiektedag: Dag
  /** Days that do not count (recovery under four weeks, leave). */
  readonly verschuiving?: number
  /** Last day of a voluntary extension of the pay (WIA art. 24). */
  readonly verlengdTotEnMet?: Dag
  /** Day of the WIA application; left out while there is none. */
  readonly aanvraagOp?: Dag
  readonly kennisgevingOp?: Handeling
  readonly ziekteaangifteOp?: Handeling
  /** Last day of the employment. */
  readonly eindeDienstverband?: Dag
  readonly geboortedatum?: Dag
}

/** What ends the pay. */
export type Loonreden =
  'wachttijd' | 'vrijwillige verlenging' | 'late WIA-aanvraag' | 'einde dienstverband' | 'AOW-leeftijd'

export interface Wachttijd {
  /** Last day of the 104 weeks; a voluntary extension does not move it. */
  readonly eindeWachttijd: Dag
  /** First day on which WIA can begin; undefined when the AOW age comes first. */
  readonly wiaStart: Dag | undefined
  /** Last day of the pay during illness, a loonsanctie left aside. */
  readonly eindeLoondoorbetaling: Dag
  readonly loonreden: Loonreden
  readonly dagenTeLaat: number
  /**
   * Last day of the opzegverbod: two calendar years, and longer by what lengthens the pay; undefined for a first sick
   * day of which the edition does not know that rule.
   */
  readonly eindeOpzegverbod: Dag | undefined
  readonly aowDatum: Dag | undefined
}

interface Loon {
  readonly einde: Dag
  readonly reden: Loonreden
}

const eerder = (loon: Loon, dag: Dag | undefined, reden: Loonreden): Loon =>
  dag !== undefined && dag < loon.einde ? { einde: dag, reden } : loon

/** The earlier of two days, as far as the first is known. */
const eerste = (dag: Dag | undefined, ander: Dag | undefined): Dag | undefined =>
  dag !== undefined && ander !== undefined && ander < dag ? ander : dag

/**
 * The wachttijd of a case and what hangs on its end. Counted from the first sick day: 104 weeks and the days that do
 * not count. The pay goes on for a voluntary extension and for each day a WIA application is late, and stops earlier
 * at the end of the employment or some weeks after the AOW age.
 */
export const wachttijd = (register: Register, vraag: Wachttijdvraag): Uitkomst<Wachttijd> => {
  const { eersteZiektedag, verschuiving = 0, verlengdTotEnMet, aanvraagOp, eindeDienstverband, geboortedatum } = vraag
  const basis = { eersteZiektedag, verschuiving }
  const ewt = termijn(register, { ...basis, code: 'EWT' })
  if (ewt.soort !== 'bekend') return ewt
  const opzeg = termijn(register, { ...basis, code: 'OPZEG' })
  const gronden: Grond[] = []

  const eindeWachttijd = ewt.waarde.wet
  const verlengdMet = Math.max(0, (verlengdTotEnMet ?? eindeWachttijd) - eindeWachttijd)
  const aanvraag = aanvraagOp === undefined ? undefined : lateAanvraag(register, { ...vraag, aanvraagOp })
  if (aanvraag && aanvraag.soort !== 'bekend') return aanvraag
  if (aanvraag) gronden.push(aanvraag.grond)
  const dagenTeLaat = aanvraag?.waarde.dagenTeLaat ?? 0

  const einde = plus(eindeWachttijd, verlengdMet + dagenTeLaat)
  const aow = geboortedatum === undefined ? undefined : aowDatum(register, geboortedatum)
  if (aow && aow.soort !== 'bekend' && vroegsteAow(register, geboortedatum!) <= einde) return aow
  const aowDag = aow?.soort === 'bekend' ? aow.waarde : undefined
  const naAow = aowDag === undefined || aowDag > einde ? undefined : eindeNaAow(register, eersteZiektedag, aowDag)
  if (naAow && naAow.soort !== 'bekend') return naAow
  if (naAow) gronden.push(naAow.grond)
  const laatsteAow = naAow?.waarde

  const volledig: Loon = {
    einde,
    reden: dagenTeLaat > 0 ? 'late WIA-aanvraag' : verlengdMet > 0 ? 'vrijwillige verlenging' : 'wachttijd',
  }
  const loon = eerder(eerder(volledig, laatsteAow, 'AOW-leeftijd'), eindeDienstverband, 'einde dienstverband')
  const opzegverbod = opzeg.soort === 'bekend' ? plus(opzeg.waarde.wet, verlengdMet + dagenTeLaat) : undefined
  const wiaStart = plus(eindeWachttijd, verlengdMet + 1)
  return {
    soort: 'bekend',
    waarde: {
      eindeWachttijd,
      wiaStart: aowDag !== undefined && aowDag <= wiaStart ? undefined : wiaStart,
      eindeLoondoorbetaling: loon.einde,
      loonreden: loon.reden,
      dagenTeLaat,
      eindeOpzegverbod: eerste(opzegverbod, laatsteAow),
      aowDatum: aowDag,
    },
    grond: gezamenlijkeGrond([ewt.grond, opzeg.soort === 'bekend' ? opzeg.grond : undefined, ...gronden], {
      titel: 'Wachttijd',
      stappen: ewt.grond.stappen,
    }),
  }
}
