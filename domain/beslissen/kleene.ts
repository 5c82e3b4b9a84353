/** Truth in three values; the order makes "and" the least and "or" the greatest. */
export type Kleene = 0 | 1 | 2

export const ONWAAR: Kleene = 0
export const ONBEKEND: Kleene = 1
export const WAAR: Kleene = 2

export const uitWaarheid = (waar: boolean): Kleene => (waar ? WAAR : ONWAAR)
export const omgekeerd = (waarde: Kleene): Kleene => (2 - waarde) as Kleene
