import type { Register } from '../../regelboek/register.ts'
import { datumTekst, plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { oordeelOver } from '../oordeel.ts'
import { termijn } from '../termijn/termijn.ts'
import { metWaarde } from '../../regelboek/uitkomst.ts'
import type { Grond, Uitkomst } from '../../regelboek/uitkomst.ts'
import { aowDatum, eindeNaAow, vroegsteAow } from './aow.ts'
import { lateAanvraag, verlengingTeKort } from './late-aanvraag.ts'
import type { Handeling } from './late-aanvraag.ts'
import { nogNietGeboren } from './onmogelijke-dag.ts'
import type { Reeks } from './periode.ts'
import { uitDienstVoorZiekte } from './uit-dienst.ts'

export interface Wachttijdvraag {
  readonly eersteZiektedag: Dag
  /** Days that do not count (recovery under four weeks, leave). */
  readonly verschuiving?: number
  /**
   * The runs of sick days of the case: of the days that do not count only those after the AOW date move what follows it.
   * A last run that ends before the wachttijd is full is a recovery.
   */
  readonly reeksen?: readonly Reeks[]
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
  'wachttijd' | 'vrijwillige verlenging' | 'late WIA-aanvraag' | 'einde dienstverband' | 'AOW-leeftijd' | 'herstel'

export interface Wachttijd {
  /** Last sick day of a worker who recovered before the wachttijd was full; what comes at its end then does not come. */
  readonly hersteldNa: Dag | undefined
  /** Last day of the 104 weeks, if the illness goes on; a voluntary extension does not move it. */
  readonly eindeWachttijd: Dag
  /**
   * First day on which WIA can begin: the day after the pay that a voluntary extension or a late application adds (WIA
   * art. 43, 47 and 54). Undefined when the AOW age or a recovery comes first.
   */
  readonly wiaStart: Uitkomst<Dag> | undefined
  /** Last day of the pay during illness, a loonsanctie left aside. */
  readonly eindeLoondoorbetaling: Dag
  readonly loonreden: Loonreden
  readonly dagenTeLaat: number
  /**
   * Last day of the opzegverbod: two calendar years, and longer by what lengthens the pay, but not beyond the employment;
   * undefined for a first sick day of which the edition does not know that rule.
   */
  readonly eindeOpzegverbod: Dag | undefined
  readonly aowDatum: Dag | undefined
}

const loonredenVan = (verlengdMet: number, dagenTeLaat: number): Loonreden => {
  if (dagenTeLaat > 0) return 'late WIA-aanvraag'
  return verlengdMet > 0 ? 'vrijwillige verlenging' : 'wachttijd'
}

interface Loon {
  readonly einde: Dag
  readonly reden: Loonreden
}

const eerder = (loon: Loon, dag: Dag | undefined, reden: Loonreden): Loon =>
  dag !== undefined && dag < loon.einde ? { einde: dag, reden } : loon

/** Of the days that do not count only those after the AOW date move what follows it. */
const WELKE_PERIODES = ontbrekend('periodes', 'Op welke dagen was de werknemer ziek?')

/** The earlier of two days, as far as the first is known. */
const eerste = (dag: Dag | undefined, ander: Dag | undefined): Dag | undefined =>
  dag !== undefined && ander !== undefined && ander < dag ? ander : dag

/** The AOW date, and the last day of pay after it where the pay would not end before it. */
const naAowVan = (
  register: Register,
  { eersteZiektedag, verschuiving = 0, geboortedatum, reeksen }: Wachttijdvraag,
  einde: Dag,
): { readonly aowDag?: Dag; readonly laatste?: Uitkomst<Dag> } => {
  if (geboortedatum === undefined) return {}
  const aow = aowDatum(register, geboortedatum)
  if (aow.soort !== 'bekend') return vroegsteAow(register, geboortedatum) <= einde ? { laatste: aow } : {}
  const aowDag = aow.waarde
  if (aowDag > einde) return { aowDag }
  if (verschuiving > 0 && !reeksen) return { aowDag, laatste: WELKE_PERIODES }
  return { aowDag, laatste: eindeNaAow(register, eersteZiektedag, aowDag, reeksen) }
}

/** Who has the AOW age before the wachttijd is full is no worker in the sense of the WIA (art. 8 lid 1 b). */
const isZonderWia = (register: Register, geboortedatum: Dag | undefined, eindeWachttijd: Dag): boolean => {
  const aow = geboortedatum === undefined ? undefined : aowDatum(register, geboortedatum)
  return aow?.soort === 'bekend' && aow.waarde <= eindeWachttijd
}

/** How late the WIA application is; undefined as long as there is none, and for who has no right to WIA. */
const aanvraagBij = (register: Register, vraag: Wachttijdvraag, eindeWachttijd: Dag) =>
  vraag.aanvraagOp === undefined || isZonderWia(register, vraag.geboortedatum, eindeWachttijd)
    ? undefined
    : lateAanvraag(register, { ...vraag, aanvraagOp: vraag.aanvraagOp })

const herstelVoor = (reeksen: readonly Reeks[] | undefined, eindeWachttijd: Dag): Dag | undefined => {
  const laatste = reeksen?.at(-1)?.totEnMet
  return laatste !== undefined && laatste < eindeWachttijd ? (laatste as Dag) : undefined
}

/**
 * The day after the pay. Where the employment ended before that, a late application is paid for by an eigenrisicodrager
 * alone (ZW art. 29 lid 10), and who that is nobody said.
 */
const wiaStartNa = (
  register: Register,
  { eersteZiektedag, verschuiving = 0, eindeDienstverband }: Wachttijdvraag,
  opTijd: Dag,
  dagenTeLaat: number,
  aowDag: Dag | undefined,
): Uitkomst<Dag> | undefined => {
  const laat = plus(opTijd, dagenTeLaat)
  const vroegst = Math.max(opTijd, Math.min(laat, plus(eindeDienstverband ?? laat, 1))) as Dag
  if (aowDag !== undefined && aowDag <= vroegst) return undefined
  if (vroegst === laat)
    return metWaarde(termijn(register, { eersteZiektedag, verschuiving, code: 'WIASTART' }), () => laat)
  return oordeelOver(
    register,
    'WIASTART',
    `Is de werkgever eigenrisicodrager voor de Ziektewet? Zo ja, dan loopt het ziekengeld door zolang de aanvraag te laat is en kan de WIA op ${datumTekst(laat)} beginnen. Zo nee, dan op ${datumTekst(vroegst)}.`,
  )
}

const onmogelijkeDag = ({ eersteZiektedag, eindeDienstverband, geboortedatum }: Wachttijdvraag) =>
  uitDienstVoorZiekte(eersteZiektedag, eindeDienstverband) ?? nogNietGeboren(geboortedatum, eersteZiektedag)

const mogelijkeWachttijd = (register: Register, vraag: Wachttijdvraag): Uitkomst<Wachttijd> => {
  const { eersteZiektedag, verschuiving = 0, verlengdTotEnMet, eindeDienstverband } = vraag
  const basis = { eersteZiektedag, verschuiving }
  const ewt = termijn(register, { ...basis, code: 'EWT' })
  if (ewt.soort !== 'bekend') return ewt
  const opzeg = termijn(register, { ...basis, code: 'OPZEG' })
  const gronden: Grond[] = []

  const eindeWachttijd = ewt.waarde.wet
  const hersteldNa = herstelVoor(vraag.reeksen, eindeWachttijd)
  const teKort = verlengingTeKort(verlengdTotEnMet, eindeWachttijd)
  if (teKort) return teKort
  const verlengdMet = (verlengdTotEnMet ?? eindeWachttijd) - eindeWachttijd
  const aanvraag = hersteldNa === undefined ? aanvraagBij(register, vraag, eindeWachttijd) : undefined
  if (aanvraag && aanvraag.soort !== 'bekend') return aanvraag
  if (aanvraag) gronden.push(aanvraag.grond)
  const dagenTeLaat = aanvraag?.waarde.dagenTeLaat ?? 0

  const erbij = verlengdMet + dagenTeLaat
  const einde = hersteldNa ?? plus(eindeWachttijd, erbij)
  const { aowDag, laatste } = naAowVan(register, vraag, einde)
  if (laatste && laatste.soort !== 'bekend') return laatste
  if (laatste) gronden.push(laatste.grond)
  const laatsteAow = laatste?.waarde

  const volledig: Loon = { einde, reden: hersteldNa === undefined ? loonredenVan(verlengdMet, dagenTeLaat) : 'herstel' }
  const loon = eerder(eerder(volledig, laatsteAow, 'AOW-leeftijd'), eindeDienstverband, 'einde dienstverband')
  const opzegverbod = opzeg.soort === 'bekend' ? plus(opzeg.waarde.wet, erbij) : undefined
  const naWachttijd = plus(eindeWachttijd, verlengdMet + 1)
  return {
    soort: 'bekend',
    waarde: {
      hersteldNa,
      eindeWachttijd,
      wiaStart: hersteldNa === undefined ? wiaStartNa(register, vraag, naWachttijd, dagenTeLaat, aowDag) : undefined,
      eindeLoondoorbetaling: loon.einde,
      loonreden: loon.reden,
      dagenTeLaat,
      eindeOpzegverbod: eerste(eerste(eerste(opzegverbod, hersteldNa), laatsteAow), eindeDienstverband),
      aowDatum: aowDag,
    },
    grond: gezamenlijkeGrond([ewt.grond, opzeg.soort === 'bekend' ? opzeg.grond : undefined, ...gronden], {
      titel: 'Wachttijd',
      stappen: ewt.grond.stappen,
    }),
  }
}

/**
 * The wachttijd of a case and what hangs on its end. Counted from the first sick day: 104 weeks and the days that do
 * not count. The pay goes on for a voluntary extension and for each day a WIA application is late, and stops earlier
 * at the end of the employment or some weeks after the AOW age.
 */
export const wachttijd = (register: Register, vraag: Wachttijdvraag): Uitkomst<Wachttijd> =>
  onmogelijkeDag(vraag) ?? mogelijkeWachttijd(register, vraag)
