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
  return ({ dagen, begin, meer, vroegste, compleet }, aantal) => {
    if (aantal >= LONEND) geheugen ??= new Int32Array(AANTAL).fill(GEEN_DAG)
    const uit = ruimte(aantal)
    const vanaf = meer - EERSTE
    for (let i = 0; i < aantal; i++) {
      const van = dagen[begin + i]!
      const plaats = van + vanaf
      const bekend = geheugen !== undefined && plaats >>> 0 < AANTAL ? geheugen[plaats]! : GEEN_DAG
      if (bekend !== GEEN_DAG) uit[i] = bekend
      else if (van === GEEN_DAG) uit[i] = GEEN_DAG
      else {
        uit[i] = plusMaanden((van + meer) as Dag, maanden, afronding)
        if (geheugen !== undefined && plaats >>> 0 < AANTAL) geheugen[plaats] = uit[i]!
      }
    }
    // A later day stays no earlier when months are added, so the earliest day stays the earliest.
    const eerst = isDag(vroegste) ? plusMaanden(vroegste, maanden, afronding) : vroegste
    return { dagen: uit, begin: 0, meer: 0, vroegste: eerst, compleet }
  }
}
