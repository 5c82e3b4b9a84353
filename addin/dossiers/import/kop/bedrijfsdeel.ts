import { kopwoord } from '@poortwachter/wet/lezen'
import { KOPNAMEN } from './kopnamen.ts'

const koppen = new Set(
  KOPNAMEN.flatMap(([rol, sterkte, namen]) => (rol === 'werkgever' && sterkte === 'vraag' ? namen.map(kopwoord) : [])),
)

/** Whether a heading can be of the parts of one employer as well as of employers. */
export const isBedrijfsdeelkop = (kop: string): boolean => koppen.has(kopwoord(kop))
