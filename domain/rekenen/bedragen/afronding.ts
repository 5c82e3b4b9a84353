/**
 * What a few multiplications and divisions can take from an amount, as a part of it. Below a hundred million euros it is
 * less than the smallest distance to half a cent that a wage in cents and percentages in hundredths can have.
 */
const RUIS = 2 ** -48

/** An amount in whole cents, half up, so that sums and comparisons are exact. */
export const centen = (euro: number): number => Math.round((euro + Math.abs(euro) * RUIS) * 100)

/** An amount rounded to whole cents, half up. */
export const opCenten = (euro: number): number => centen(euro) / 100

/** Whether a number can be an amount: finite, not negative, and less than a hundred million. */
export const isBedrag = (euro: number): boolean => Number.isFinite(euro) && euro >= 0 && euro < 100_000_000

/** An amount as it stands in a sentence. */
export const inEuro = (euro: number): string => `${opCenten(euro).toFixed(2).replace('.', ',')} euro`
