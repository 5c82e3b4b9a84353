import type { Dag } from '../../dag/datum.ts'

/**
 * The week of sickness a day falls in: the first sick day opens week 1. `verschuiving` is the number of days up to that
 * day that do not count. Undefined before the first sick day, and where more days are said not to count than there were.
 */
export const verzuimweek = (eersteZiektedag: Dag, peildatum: Dag, verschuiving = 0): number | undefined => {
  const dagen = peildatum - eersteZiektedag - verschuiving
  return dagen < 0 ? undefined : Math.floor(dagen / 7) + 1
}
