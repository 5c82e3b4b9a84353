import { dagVan, isoVan, kalenderdatumVan, plus, weekdag } from '../../dag/datum.ts'
import { weekdagnaam } from '../../dag/datumwoorden.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Feestdag, Gelijkstelling, Jaardag, Kalender } from '../../regelboek/kalender.ts'
import { pasen } from './pasen.ts'

const ZONDAG = 7

const dagInJaar = (op: Jaardag, jaar: number): Dag => {
  if ('naPasen' in op) return plus(pasen(jaar), op.naPasen)
  const dag = dagVan(jaar, op.maand, op.dagnummer)!
  return op.opZondag !== undefined && weekdag(dag) === ZONDAG ? plus(dag, op.opZondag) : dag
}

const valtOp = ({ op, vanaf, tot }: Feestdag, dag: Dag, jaar: number): boolean =>
  dagInJaar(op, jaar) === dag &&
  (vanaf === undefined || isoVan(dag) >= vanaf) &&
  (tot === undefined || isoVan(dag) < tot)

/** The decree over whose days a day falls. */
const gelijkstellingOp = ({ gelijkstellingen }: Kalender, dag: Dag): Gelijkstelling | undefined =>
  gelijkstellingen.find(({ van, totEnMet }) => isoVan(dag) >= van && isoVan(dag) <= totEnMet)

/** Why a day is not a working day, in words: the name of the holiday or of the day of the weekend; else undefined. */
export const vrijeDag = (kalender: Kalender, dag: Dag): string | undefined => {
  const { jaar } = kalenderdatumVan(dag)
  const feestdag = kalender.feestdagen.find((kandidaat) => valtOp(kandidaat, dag, jaar))
  if (feestdag) return feestdag.naam
  if (gelijkstellingOp(kalender, dag)?.dagen.includes(isoVan(dag))) return 'dag die met een feestdag is gelijkgesteld'
  return weekdag(dag) >= 6 ? weekdagnaam(dag) : undefined
}

const kanBeklemdZijn = (kalender: Kalender, dag: Dag): boolean => {
  const { mogelijkBeklemd } = kalender
  if (mogelijkBeklemd !== 'ingeklemd') return dag === dagInJaar(mogelijkBeklemd, kalenderdatumVan(dag).jaar)
  return [-1, 0, 1].every((afstand) => (vrijeDag(kalender, plus(dag, afstand)) === undefined) === (afstand === 0))
}

/** Whether it is not known if a royal decree put this day on a par with a holiday. */
export const isMisschienBeklemd = (kalender: Kalender, dag: Dag): boolean =>
  gelijkstellingOp(kalender, dag) === undefined && kanBeklemdZijn(kalender, dag)

/** Whether a day is certainly a working day: no weekend, no holiday, and no day that may be on a par with one. */
export const isWerkdag = (kalender: Kalender, dag: Dag): boolean =>
  vrijeDag(kalender, dag) === undefined && !isMisschienBeklemd(kalender, dag)

/**
 * The day on which to do something that must be done by `dag`: that day itself, or the last working day before it.
 * A planning day; the day of the law stays what it is.
 */
export const plandag = (kalender: Kalender, dag: Dag): Dag => {
  let werkdag = dag
  while (!isWerkdag(kalender, werkdag)) werkdag = plus(werkdag, -1)
  return werkdag
}
