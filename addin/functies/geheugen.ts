/** More answers than this are not kept, so that memory stays within bounds. */
const MEESTE = 50_000

/**
 * A function with a memory: in a portfolio the same few thousand days and words come back all the time. Only for
 * functions whose answer depends on the key alone.
 */
export const remember = <Vraag, Antwoord>(
  antwoordOp: (vraag: Vraag) => Antwoord,
  sleutelOf: (vraag: Vraag) => unknown,
): ((vraag: Vraag) => Antwoord) => {
  const antwoorden = new Map<unknown, Antwoord>()
  return (vraag) => {
    const sleutel = sleutelOf(vraag)
    const bekend = antwoorden.get(sleutel)
    if (bekend !== undefined) return bekend
    const antwoord = antwoordOp(vraag)
    if (antwoorden.size >= MEESTE) antwoorden.clear()
    antwoorden.set(sleutel, antwoord)
    return antwoord
  }
}
