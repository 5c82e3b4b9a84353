/** A share of the cases: made, worked out and compared as a whole, so that there need not be more of them at once. */
export interface Deel {
  /** Number of its first case. */
  readonly van: number
  readonly aantal: number
  readonly zaad: number
}

/** Small enough for workers to end at about the same time, and to say every now and then how far they are. */
const HOOGSTENS = 5000
const WERKERS = 2
const ZAAD = 2026

/** Divides so many cases in shares that differ by one at most; each has random cases of its own. */
export const delenVan = (aantal: number): readonly Deel[] => {
  const hoeveel = Math.min(aantal, Math.max(WERKERS, Math.ceil(aantal / HOOGSTENS)))
  const begin = (plaats: number): number => Math.floor((plaats * aantal) / hoeveel)
  return Array.from({ length: hoeveel }, (_, plaats) => ({
    van: begin(plaats),
    aantal: begin(plaats + 1) - begin(plaats),
    zaad: ZAAD + plaats,
  }))
}
