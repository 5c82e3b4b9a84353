/** An amount in whole cents, so that sums and comparisons are exact. */
export const centen = (euro: number): number => Math.round(euro * 100)

/** An amount rounded to whole cents, half up. */
export const opCenten = (euro: number): number => Math.round((euro + Number.EPSILON) * 100) / 100

/** Whether a number can be an amount: finite, not negative, and less than a hundred million. */
export const isBedrag = (euro: number): boolean => Number.isFinite(euro) && euro >= 0 && euro < 100_000_000

/** An amount as it stands in a sentence. */
export const inEuro = (euro: number): string => `${opCenten(euro).toFixed(2).replace('.', ',')} euro`
