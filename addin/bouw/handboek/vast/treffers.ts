import { createWoordzoeker, placesWithHalf } from '../../../paneel/zoekwoorden.ts'

/** Which of the texts hold every word of what is sought, as their index; all of them when nothing is sought. */
export const findTreffers = (teksten: readonly string[], gezocht: string): readonly number[] => {
  const heeft = createWoordzoeker(gezocht)
  return teksten.flatMap((tekst, i) => (heeft(tekst) ? [i] : []))
}

interface Zoekuitslag {
  /** The pages to show, as their index. */
  readonly treffers: readonly number[]
  /** What was found, in words. */
  readonly zin: string
}

/** What to show for what is sought: the pages with all words, and without those the ones with half of them. */
export const searchPages = (teksten: readonly string[], gezocht: string): Zoekuitslag => {
  const treffers = findTreffers(teksten, gezocht)
  if (gezocht.trim() === '') return { treffers, zin: '' }
  if (treffers.length > 0) return { treffers, zin: `${treffers.length} gevonden` }
  const deels = placesWithHalf(teksten, gezocht)
  return {
    treffers: deels,
    zin:
      deels.length === 0
        ? 'Niets gevonden. Probeer één ander woord.'
        : `Niets met al deze woorden. ${deels.length} gevonden met een deel ervan`,
  }
}
