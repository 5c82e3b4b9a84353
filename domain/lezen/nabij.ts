const VAKKEN = 32

/** Edits that are needed at least: every letter that one word has more often than the other costs one. */
const letterverschil = (a: string, b: string): number => {
  const meer = new Int16Array(VAKKEN)
  for (let i = 0; i < a.length; i++) meer[a.charCodeAt(i) % VAKKEN]!++
  for (let j = 0; j < b.length; j++) meer[b.charCodeAt(j) % VAKKEN]!--
  let weg = 0
  let erbij = 0
  for (const aantal of meer) {
    if (aantal > 0) weg += aantal
    else erbij -= aantal
  }
  return Math.max(weg, erbij)
}

/** The edits between two words; more than `hoogstens` of them are not counted out. */
export const letterafstand = (a: string, b: string, hoogstens: number): number => {
  if (letterverschil(a, b) > hoogstens) return Infinity
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    let minst = i
    for (let j = 1; j <= b.length; j++) {
      const vervangen = vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const verschil = Math.min(vervangen, vorige[j]! + 1, rij[j - 1]! + 1)
      rij.push(verschil)
      minst = Math.min(minst, verschil)
    }
    if (minst > hoogstens) return Infinity
    vorige = rij
  }
  return vorige[b.length]!
}

/** How much a typed word may differ from a word of this length and still resemble it. */
const grens = (woord: string): number => Math.max(2, Math.ceil(woord.length / 3))

/** The words of a list that resemble a typed word most, nearest first; words that differ too much are left out. */
export const nabij = (getypt: string, woorden: readonly string[], hoeveel = 3): readonly string[] => {
  const gezocht = getypt.toLowerCase().slice(0, 60)
  return woorden
    .map((woord) => ({ woord, verschil: letterafstand(gezocht, woord.toLowerCase(), grens(woord)) }))
    .filter(({ woord, verschil }) => verschil <= grens(woord))
    .toSorted((a, b) => a.verschil - b.verschil)
    .slice(0, hoeveel)
    .map(({ woord }) => woord)
}
