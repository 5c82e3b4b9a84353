/** Days from 1 March 1900 to 1 January 1970. Until February 2100 every four years from there are 1461 days. */
const SINDS_MAART_1900 = 25_508
const VIER_JAAR = 1461

/** First day of every month of four years from March, and of the four months after. */
const maandbegin = new Int32Array(53)
for (let maand = 1; maand < maandbegin.length; maand++) {
  const lengte = [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31][maand % 12]!
  maandbegin[maand] = maandbegin[maand - 1]! + (maand === 48 ? 29 : lengte)
}

/** The same day number three months later, or the last day of a month that has no such day. */
export const threeMonthsLater = (dag: number): number => {
  const sinds = dag + SINDS_MAART_1900
  const dagnummer = sinds % VIER_JAAR
  let maand = ((dagnummer * 48) / VIER_JAAR) | 0
  if (maandbegin[maand + 1]! <= dagnummer) maand++
  else if (maandbegin[maand]! > dagnummer) maand--
  const gewenst = dagnummer - maandbegin[maand]! + maandbegin[maand + 3]!
  const volgende = maandbegin[maand + 4]!
  return dag - dagnummer + (gewenst < volgende ? gewenst : volgende - 1)
}

const yearStart = (jaar: number): number => (jaar * VIER_JAAR) >> 2

/** The same date so many years later, or 28 February when that year has no leap day. */
export const yearsLater = (dag: number, jaren: number): number => {
  const sinds = dag + SINDS_MAART_1900
  const jaar = ((sinds * 4 + 3) / VIER_JAAR) | 0
  const volgende = yearStart(jaar + jaren + 1) - SINDS_MAART_1900
  const gewenst = dag - yearStart(jaar) + yearStart(jaar + jaren)
  return gewenst < volgende ? gewenst : volgende - 1
}
