import { gelezen } from '@poortwachter/wet/lezen'
import type { Celbereik } from '../cel/celinvoer.ts'
import type { Tabelparameter, Tweetalig } from './parameter.ts'
import type { Verplicht } from './parameters.ts'

/** A range as it stands, cell errors included. */
export const tabelParameter = (uitleg: Tweetalig): Verplicht<Tabelparameter<Celbereik>> => ({
  vorm: 'tabel',
  verplicht: true,
  uitleg,
  lees: (waarden) => gelezen(waarden),
})
