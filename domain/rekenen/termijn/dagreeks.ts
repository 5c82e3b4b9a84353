import type { Dag } from '../../dag/datum.ts'

/** "Not known" and "no rule" in a column of days. */
export const GEEN_DAG = -2_147_483_648

/** Days of a block of cases: that of case `i` is what stands at `begin + i`, and `meer` days later. */
export interface Dagreeks {
  readonly dagen: Int32Array
  readonly begin: number
  readonly meer: number
  /** No day of the block comes before this one. */
  readonly vroegste: number
  /** Whether every case of the block has its day. */
  readonly compleet: boolean
}

/** The day of one case of the block; `GEEN_DAG` when there is none. */
export const dagOp = ({ dagen, begin, meer }: Dagreeks, plaats: number): number => {
  const dag = dagen[begin + plaats]!
  return dag === GEEN_DAG ? GEEN_DAG : dag + meer
}

/** The same as a day or undefined. */
export const bekendeDagOp = (reeks: Dagreeks, plaats: number): Dag | undefined => {
  const dag = dagOp(reeks, plaats)
  return dag === GEEN_DAG ? undefined : (dag as Dag)
}

const LAATSTE = 2_147_483_647

/** Days as they stand in a column, from `begin` on. */
export const reeksUit = (dagen: Int32Array, begin: number, aantal: number): Dagreeks => {
  let vroegste = LAATSTE
  let compleet = true
  for (let i = begin; i < begin + aantal; i++) {
    const dag = dagen[i]!
    if (dag >= vroegste) continue
    if (dag === GEEN_DAG) compleet = false
    else vroegste = dag
  }
  return { dagen, begin, meer: 0, vroegste, compleet }
}

/** Every day so many days later. */
export const opgeschoven = (reeks: Dagreeks, dagen: number): Dagreeks =>
  dagen === 0 ? reeks : { ...reeks, meer: reeks.meer + dagen, vroegste: reeks.vroegste + dagen }

/** Room for the days of a block, that grows with the largest block asked for. */
export const dagruimte = (): ((aantal: number) => Int32Array) => {
  let ruimte = new Int32Array(0)
  return (aantal) => {
    if (ruimte.length < aantal) ruimte = new Int32Array(aantal)
    return ruimte
  }
}
