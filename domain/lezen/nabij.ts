const afstand = (a: string, b: string): number => {
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      const vervangen = vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      rij.push(Math.min(vervangen, vorige[j]! + 1, rij[j - 1]! + 1))
    }
    vorige = rij
  }
  return vorige[b.length]!
}

/** The words of a list that resemble a typed word most, nearest first; words that differ too much are left out. */
export const nabij = (getypt: string, woorden: readonly string[], hoeveel = 3): readonly string[] => {
  const gezocht = getypt.toLowerCase().slice(0, 60)
  return woorden
    .map((woord) => ({ woord, verschil: afstand(gezocht, woord.toLowerCase()) }))
    .filter(({ woord, verschil }) => verschil <= Math.max(2, Math.ceil(woord.length / 3)))
    .toSorted((a, b) => a.verschil - b.verschil)
    .slice(0, hoeveel)
    .map(({ woord }) => woord)
}
