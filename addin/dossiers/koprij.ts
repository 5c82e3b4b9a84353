import type { Kopkeuzes } from './koppeling.ts'
import { veldenIn } from './koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'

/** How far down a sheet headings are looked for: exports put a title and a date of printing above them. */
export const DIEPSTE_KOPRIJ = 20

/** A row of headings and how well it was understood. */
export interface Koprij {
  /** 0 = first row of the range. */
  readonly rij: number
  readonly koppen: readonly string[]
  readonly herkend: number
  readonly metZiektedatum: boolean
}

const headingsOf = (rij: readonly (string | number | boolean)[]): readonly string[] =>
  rij.map((cel) => String(cel).trim())

/**
 * The row with headings in the first rows of a range: the one in which most fields are recognised, the upper one when
 * two are equal. Undefined when no row has a heading that is known.
 */
export const findKoprij = (
  bovenkant: readonly (readonly (string | number | boolean)[])[],
  velden: readonly Veld[],
  keuzes: Kopkeuzes = {},
): Koprij | undefined => {
  let beste: Koprij | undefined
  for (const [rij, cellen] of bovenkant.slice(0, DIEPSTE_KOPRIJ).entries()) {
    const koppen = headingsOf(cellen)
    const gevonden = veldenIn(koppen, velden, keuzes)
    const herkend = gevonden.size
    const metZiektedatum = gevonden.has('ziektedatum')
    if (herkend === 0) continue
    const beter =
      !beste ||
      (metZiektedatum && !beste.metZiektedatum) ||
      (metZiektedatum === beste.metZiektedatum && herkend > beste.herkend)
    if (beter) beste = { rij, koppen, herkend, metZiektedatum }
  }
  return beste
}
