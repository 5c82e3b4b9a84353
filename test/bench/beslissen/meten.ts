/** Middle of the times (milliseconds) that a piece of work took over so many runs. */
export const medianOf = (tijden: readonly number[]): number => tijden.toSorted((a, b) => a - b)[tijden.length >> 1]!

/**
 * Runs pieces of work in turn, so that a busy moment of the machine touches all alike; gives the median time of each.
 * As many rounds go before it as are measured: until then the machine is still making the code fast.
 */
export const measureInTurn = (werk: readonly (() => unknown)[], ronden: number): readonly number[] => {
  const tijden: number[][] = werk.map(() => [])
  for (let ronde = -ronden; ronde < ronden; ronde++) {
    werk.forEach((stuk, i) => {
      const begin = performance.now()
      stuk()
      if (ronde >= 0) tijden[i]!.push(performance.now() - begin)
    })
  }
  return tijden.map(medianOf)
}

/** The median time of a piece of work that may have to be waited for, over three runs. */
export const measureAlone = async (werk: () => unknown): Promise<number> => {
  const tijden: number[] = []
  for (let ronde = 0; ronde < 3; ronde++) {
    const begin = performance.now()
    await werk()
    tijden.push(performance.now() - begin)
  }
  return medianOf(tijden)
}
