import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'

/** Columns of a sheet of Excel. */
export const MEESTE_KOLOMMEN = 16_384
/** Characters that a cell of Excel can hold. */
const LANGSTE_KOP = 32_767

/** Refuses headings that no sheet could have, before anything looks for words in them. */
export const checkKoppen = (koppen: readonly string[]): void => {
  if (koppen.length > MEESTE_KOLOMMEN) {
    throw new Gebruiksfout(
      `Er staan ${koppen.length} koppen naast elkaar; op een blad van Excel passen er 16.384. Haal de lege of overbodige kolommen weg.`,
    )
  }
  const lang = koppen.findIndex((kop) => kop.length > LANGSTE_KOP)
  if (lang >= 0) {
    throw new Gebruiksfout(
      `De kop van kolom ${lang + 1} heeft ${koppen[lang]!.length} tekens; in een cel van Excel passen er 32.767. Maak die kop korter.`,
    )
  }
}

/** More rows than this in a block take more memory than a thread has, however short they are; wide rows sooner. */
const MEESTE_CELLEN = 400_000

/** How many rows of this width go into a block, and never more than `meeste`. */
export const rowsPerBlock = (breedte: number, meeste: number): number =>
  Math.max(1, Math.min(meeste, Math.floor(MEESTE_CELLEN / Math.max(breedte, 1))))
