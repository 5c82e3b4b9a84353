import { dag, isDag, plusMaanden } from '../../dag/datum.ts'
import type { Afronding, Dag } from '../../dag/datum.ts'
import { GEEN_DAG, dagruimte } from './dagreeks.ts'
import type { Dagreeks } from './dagreeks.ts'

/** From so many cases on it pays to remember the days that were worked out: a caseload spans few different days. */
const LONEND = 64
const EERSTE = dag('1940-01-01')
const AANTAL = dag('2150-12-31') - EERSTE + 1

/** Days a number of months later. */
export const maandenVerder = (
  maanden: number,
  afronding: Afronding,
): ((reeks: Dagreeks, aantal: number) => Dagreeks) => {
  const ruimte = dagruimte()
  let geheugen: Int32Array | undefined
  const later = (dag: number): number => {
    const plaats = dag - EERSTE
    const bekend = geheugen?.[plaats] ?? GEEN_DAG
    if (bekend !== GEEN_DAG) return bekend
    const uit = plusMaanden(dag as Dag, maanden, afronding)
    // A day that there is no place for is not remembered.
    if (geheugen) geheugen[plaats] = uit
    return uit
  }
  return ({ dagen, begin, meer, vroegste, compleet }, aantal) => {
    if (aantal >= LONEND) geheugen ??= new Int32Array(AANTAL).fill(GEEN_DAG)
    const uit = ruimte(aantal)
    for (let i = 0; i < aantal; i++) {
      const van = dagen[begin + i]!
      uit[i] = van === GEEN_DAG ? van : later(van + meer)
    }
    // A later day stays no earlier when months are added, so the earliest day stays the earliest.
    const eerst = isDag(vroegste) ? plusMaanden(vroegste, maanden, afronding) : vroegste
    return { dagen: uit, begin: 0, meer: 0, vroegste: eerst, compleet }
  }
}
