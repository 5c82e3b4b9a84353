/** Adds to the list of a key. */
export const addTo = <T>(lijsten: Map<string, T[]>, sleutel: string, wat: T): void => {
  const lijst = lijsten.get(sleutel)
  if (lijst) lijst.push(wat)
  else lijsten.set(sleutel, [wat])
}
