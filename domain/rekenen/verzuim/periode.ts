import type { Dag } from '../../dag/datum.ts'

/** Days on which the worker was ill, both ends included; without a last day the illness goes on. */
export interface Ziekteperiode {
  readonly van: Dag
  readonly totEnMet?: Dag
  /** After a partial recovery the worker still counts as ill, up to the next period. */
  readonly herstel?: 'volledig' | 'gedeeltelijk'
}

/** Pregnancy or maternity leave (WAZO), both ends included. */
export interface Verlof {
  readonly van: Dag
  readonly totEnMet: Dag
  /** Whether the illness directly before and the illness directly after the leave have the same cause. */
  readonly zelfdeOorzaak?: boolean
}

/** A run of calendar days, both ends included; `Infinity` where it has no end. */
export interface Reeks {
  readonly van: number
  readonly totEnMet: number
}

/** Runs in order, with those that overlap or adjoin made one. */
export const aaneengesloten = (reeksen: readonly Reeks[]): readonly Reeks[] => {
  const uit: { van: number; totEnMet: number }[] = []
  for (const { van, totEnMet } of reeksen.toSorted((a, b) => a.van - b.van || a.totEnMet - b.totEnMet)) {
    const laatste = uit.at(-1)
    if (laatste && van <= laatste.totEnMet + 1) laatste.totEnMet = Math.max(laatste.totEnMet, totEnMet)
    else uit.push({ van, totEnMet })
  }
  return uit
}

/** The parts of runs that lie outside other runs. Both must be in order and apart. */
export const buiten = (reeksen: readonly Reeks[], weg: readonly Reeks[]): readonly Reeks[] =>
  reeksen.flatMap((reeks) => {
    const delen: Reeks[] = []
    let { van } = reeks
    for (const gat of weg) {
      if (gat.totEnMet < van || gat.van > reeks.totEnMet) continue
      if (gat.van > van) delen.push({ van, totEnMet: gat.van - 1 })
      van = gat.totEnMet + 1
    }
    if (van <= reeks.totEnMet) delen.push({ van, totEnMet: reeks.totEnMet })
    return delen
  })

/** The days of illness that periods stand for, in order: a partial recovery is filled up to the next period. */
export const ziektereeksen = (periodes: readonly Ziekteperiode[]): readonly Reeks[] => {
  const geordend = periodes.toSorted((a, b) => a.van - b.van)
  return aaneengesloten(
    geordend.map(({ van, totEnMet, herstel }, i) => {
      const eigen = totEnMet ?? Number.POSITIVE_INFINITY
      if (herstel !== 'gedeeltelijk') return { van, totEnMet: eigen }
      const volgende = geordend.slice(i + 1).find((later) => later.van > eigen)
      return { van, totEnMet: volgende ? volgende.van - 1 : Number.POSITIVE_INFINITY }
    }),
  )
}

/** Days that do not count before the first `dagen` counted ones are full. */
export const verschuivingBinnen = (reeksen: readonly Reeks[], dagen: number): number => {
  let geteld = 0
  let verschuiving = 0
  for (const [i, { van, totEnMet }] of reeksen.entries()) {
    if (geteld >= dagen) break
    const vorige = reeksen[i - 1]
    if (vorige) verschuiving += van - vorige.totEnMet - 1
    geteld += totEnMet - van + 1
  }
  return verschuiving
}

/** What of runs in order lies on or after a day. */
export const vanafDag = (reeksen: readonly Reeks[], dag: Dag): readonly Reeks[] =>
  reeksen.flatMap(({ van, totEnMet }) => (totEnMet < dag ? [] : [{ van: Math.max(van, dag), totEnMet }]))
