/** Adds to the list of a key. */
export const addTo = <K, T>(lijsten: Map<K, T[]>, sleutel: K, wat: T): void => {
  const lijst = lijsten.get(sleutel)
  if (lijst) lijst.push(wat)
  else lijsten.set(sleutel, [wat])
}
