import { isAlleenTijd } from '../../werkmapdatum.ts'

/** A date of a workbook or a table in ISO 8601, with its time when it has one; of a time of no day that alone. */
export const momentText = (moment: Date): string => {
  const tekst = moment.toISOString()
  if (isAlleenTijd(moment)) return tekst.slice(11, 19)
  return tekst.endsWith('T00:00:00.000Z') ? tekst.slice(0, 10) : tekst.slice(0, 19)
}
