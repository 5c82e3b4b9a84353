import type { Dag } from '@poortwachter/wet'
import { dagUitCel, fout, gelezen } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'
import type { Tabelparameter, Tweetalig } from './parameter.ts'

const readDag = (cel: Celinvoer, naam: string): Lezing<Dag> => {
  if (isFoutcel(cel)) return fout(`${naam}: de cel bevat de fout ${cel.fout}. Herstel eerst die cel.`)
  const lezing = dagUitCel(cel)
  return lezing.soort === 'fout' ? fout(`${naam}: ${lezing.bericht}`) : lezing
}

/** One day, or a column of days with one for every row of facts. */
export const dagkolomParameter = (
  uitleg: Tweetalig,
): Tabelparameter<readonly Lezing<Dag>[]> & { readonly verplicht: true } => ({
  vorm: 'tabel',
  verplicht: true,
  uitleg,
  lees: (waarden, naam) => {
    const dagen = waarden.flat().map((cel) => readDag(cel, naam))
    const [enige] = dagen
    return dagen.length === 1 && enige?.soort !== 'gelezen' ? (enige as Lezing<never>) : gelezen(dagen)
  },
})
