import { dagVan, plus, weekdag } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'

export const MINUTEN_PER_DAG = 1440

const laatsteZondag = (jaar: number, maand: number): number => {
  const laatste = dagVan(jaar, maand, 31)!
  return laatste - (weekdag(laatste) % 7)
}

/** Summer time in the Netherlands: from the last Sunday of March 01:00 UTC to that of October (Richtlijn 2000/84/EG). */
const isZomertijd = (jaar: number, minuten: number): boolean =>
  minuten >= laatsteZondag(jaar, 3) * MINUTEN_PER_DAG + 60 && minuten < laatsteZondag(jaar, 10) * MINUTEN_PER_DAG + 60

/** The day that it is in the Netherlands at a time of a day somewhere else; `zone` in minutes before UTC. */
export const nederlandseDag = (dag: Dag, minuut: number, zone: number, jaar: number): Dag => {
  const utc = dag * MINUTEN_PER_DAG + minuut - zone
  const plaatselijk = utc + (isZomertijd(jaar, utc) ? 120 : 60)
  return plus(dag, Math.floor(plaatselijk / MINUTEN_PER_DAG) - dag)
}
