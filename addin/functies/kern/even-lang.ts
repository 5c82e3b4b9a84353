import { aantalTekst } from '@poortwachter/wet/verwoording'

/** Why so many headings do not go with so many columns; undefined when they do. */
export const unequalWidths = (koppen: number, kolommen: number): string | undefined =>
  koppen === kolommen
    ? undefined
    : `bij ${aantalTekst(koppen, 'kop', 'koppen')} staat een bereik van ${aantalTekst(kolommen, 'kolom', 'kolommen')}. Maak ze even breed.`

/** Why ranges of so many rows do not go together; undefined when they do. A single row goes with any number. */
export const unequalLengths = (lengtes: readonly number[]): string | undefined => {
  const maten = new Set(lengtes.filter((maat) => maat > 1))
  return maten.size > 1
    ? `De bereiken zijn niet even lang (${[...maten].join(', ')} rijen). Maak ze even lang, of gebruik één cel.`
    : undefined
}
