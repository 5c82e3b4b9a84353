/**
 * Counts of a run: per heading how often each word occurred, and sums in whole cents. Whole numbers, so that adding
 * up parts gives the same whole in any order.
 */
export interface Uitkomsttelling {
  readonly aantallen: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly centen: Readonly<Record<string, number>>
}

/** Subjects that begin with this word count the reasons of a table, which are sentences. */
export const REDEN = 'Reden'

/** Words with their counts, most frequent first; equal counts by word, so that the order never depends on chance. */
export const mostFrequentFirst = (woorden: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(woorden).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

type Tellers = Record<string, Record<string, number>>

/** Counts as they grow. */
export interface Uitkomstteller {
  count(kop: string, woord: string, aantal?: number): void
  add(kop: string, euros: number): void
  merge(telling: Uitkomsttelling): void
  result(): Uitkomsttelling
}

/** Names come from files: without a prototype `constructor` is a word like any other. */
const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>

export const createTeller = (): Uitkomstteller => {
  const aantallen: Tellers = empty()
  const centen: Record<string, number> = empty()
  const count = (kop: string, woord: string, aantal = 1): void => {
    const woorden = (aantallen[kop] ??= empty())
    woorden[woord] = (woorden[woord] ?? 0) + aantal
  }
  const addCents = (kop: string, bedrag: number): void => {
    centen[kop] = (centen[kop] ?? 0) + bedrag
  }
  return {
    count,
    add: (kop, euros) => addCents(kop, Math.round(euros * 100)),
    merge: (telling) => {
      for (const [kop, woorden] of Object.entries(telling.aantallen)) {
        for (const [woord, aantal] of Object.entries(woorden)) count(kop, woord, aantal)
      }
      for (const [kop, bedrag] of Object.entries(telling.centen)) addCents(kop, bedrag)
    },
    result: () => ({ aantallen, centen }),
  }
}
