import { dagVan } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'

/** Easter Sunday of a year of the Gregorian calendar, after the method of Meeus, Jones and Butcher. */
export const pasen = (jaar: number): Dag => {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const inEeuw = jaar % 100
  const maancorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const maan = (19 * a + eeuw - Math.floor(eeuw / 4) - maancorrectie + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - maan - (inEeuw % 4)) % 7
  const laat = Math.floor((a + 11 * maan + 22 * zondag) / 451)
  const som = maan + zondag - 7 * laat + 114
  return dagVan(jaar, Math.floor(som / 31), (som % 31) + 1)!
}
