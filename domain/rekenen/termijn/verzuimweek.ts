import type { Dag } from '../../dag/datum.ts'

/**
 * The week of sickness a day falls in: the first sick day opens week 1. Undefined before it.
 * `verschuiving` is the number of days up to that day that do not count.
 */
export const verzuimweek = (eersteZiektedag: Dag, peildatum: Dag, verschuiving = 0): number | undefined =>
  peildatum < eersteZiektedag ? undefined : Math.floor((peildatum - eersteZiektedag - verschuiving) / 7) + 1
