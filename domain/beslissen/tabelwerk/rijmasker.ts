import type { Tabelrij } from './tabel.ts'

/** The rows of a table that count for something as bits: row `r` is bit `r & 31` of word `r >> 5`. */
export const rijmasker = (rijen: readonly Tabelrij[], telt: (rij: Tabelrij) => boolean): Int32Array => {
  const uit = new Int32Array(Math.ceil(rijen.length / 32))
  for (const rij of rijen) if (telt(rij)) uit[rij.plaats >> 5]! |= 1 << (rij.plaats & 31)
  return uit
}

/** Whether a row is among them. */
export const isGemerkt = (masker: Int32Array, rij: number): boolean => ((masker[rij >> 5]! >>> (rij & 31)) & 1) === 1

/** The place of the first row among the bits of a word that is not empty. */
export const eersteRij = (bits: number, woord: number): number => (woord << 5) + 31 - Math.clz32(bits & -bits)
