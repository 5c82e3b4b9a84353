/** Makes a thing when it is first asked for, and remembers it by its key. */
export const eenmalig = <Vraag, Ding>(
  nieuw: (vraag: Vraag) => Ding,
  sleutelVan: (vraag: Vraag) => unknown = (vraag) => vraag,
): ((vraag: Vraag) => Ding) => {
  let gemaakt: Map<unknown, Ding> | undefined
  return (vraag) => {
    gemaakt ??= new Map()
    const sleutel = sleutelVan(vraag)
    const bekend = gemaakt.get(sleutel)
    if (bekend !== undefined || gemaakt.has(sleutel)) return bekend!
    const ding = nieuw(vraag)
    gemaakt.set(sleutel, ding)
    return ding
  }
}
