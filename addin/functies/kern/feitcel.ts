import type { Feit, Feitinhoud } from '@poortwachter/wet'
import { feitinhoudUit, fout, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'

/**
 * What a cell says about a fact. Excel gives a function 0 for an empty cell, so a bare 0 is not known where it could
 * be a share: 0% has to be typed as text.
 */
export const readFeitcel = (feit: Feit, cel: Celinvoer): Lezing<Feitinhoud> => {
  if (isFoutcel(cel)) return fout(`${feit.naam}: de cel bevat de fout ${cel.fout}. Herstel eerst die cel.`)
  return cel === 0 && feit.soort === 'percentage' ? leeg : feitinhoudUit(feit, cel)
}
