/** A date of a workbook or a table in ISO 8601, with its time when it has one. */
export const momentText = (moment: Date): string => {
  const tekst = moment.toISOString()
  return tekst.endsWith('T00:00:00.000Z') ? tekst.slice(0, 10) : tekst.slice(0, 19)
}
