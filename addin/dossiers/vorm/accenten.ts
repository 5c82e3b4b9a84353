import type { Stapstatus } from '@poortwachter/wet'

/** Colours of a status: background and letters, with at least 4.5:1 between them. */
export interface Statuskleur {
  readonly tekst: Stapstatus
  readonly kleur: string
  readonly letterkleur: string
}

/** The statuses that ask for attention; the word in the cell says the same as its colour. */
export const statuskleuren: readonly Statuskleur[] = [
  { tekst: 'te laat', kleur: 'FDE7E9', letterkleur: 'A4262C' },
  { tekst: 'binnenkort', kleur: 'FFF4CE', letterkleur: '5C4A00' },
  { tekst: 'gereed', kleur: 'DFF6DD', letterkleur: '0B5A08' },
]
