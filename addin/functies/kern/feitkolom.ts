import { codeVan, legeKolom } from '@poortwachter/wet'
import type { Feit, Feitinhoud, Feitkolom } from '@poortwachter/wet'
import { dagkolomVan, fout, isPlaatshouder, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'
import { remember } from '../geheugen.ts'
import { readFeitcel } from './feitcel.ts'

/** Reads the cells of one column: those of days are judged together, and a word for "no day" is an empty cell. */
const createFeitcellezer = (feit: Feit, cellen: readonly Celinvoer[]): ((cel: Celinvoer) => Lezing<Feitinhoud>) => {
  if (feit.soort !== 'dag') return (cel) => readFeitcel(feit, cel)
  const leesDag = dagkolomVan(cellen)
  return (cel) => {
    if (isFoutcel(cel) || typeof cel !== 'string') return readFeitcel(feit, cel)
    if (isPlaatshouder(cel)) return leeg
    const lezing = leesDag(cel)
    return lezing.soort === 'fout' ? fout(`${feit.naam}: ${lezing.bericht}`) : lezing
  }
}

/** What a cell holds, as it stands in a column; `NaN` for nothing, and why when it cannot be read. */
interface Feitlezing {
  readonly code: number
  readonly bericht: string | undefined
}

/** The cells of a fact as a column; `melding` hears of every cell that cannot be read, which then is not known. */
export const readFeitkolom = (
  feit: Feit,
  cellen: readonly Celinvoer[],
  melding: (rij: number, bericht: string) => void,
): Feitkolom => {
  const kolom = legeKolom(feit, cellen.length)
  const leesCel = createFeitcellezer(feit, cellen)
  const lees = remember(
    (cel: Celinvoer): Feitlezing => {
      const lezing = leesCel(cel)
      return {
        code: codeVan(feit, lezing.soort === 'gelezen' ? lezing.waarde : undefined),
        bericht: lezing.soort === 'fout' ? lezing.bericht : undefined,
      }
    },
    (cel) => cel,
  )
  for (let rij = 0; rij < cellen.length; rij++) {
    const { code, bericht } = lees(cellen[rij]!)
    if (bericht !== undefined) melding(rij, bericht)
    if (!Number.isNaN(code)) kolom[rij] = code
  }
  return kolom
}

/** A column of so many rows; one of a single row counts for all of them. */
export const overRijen = (feit: Feit, kolom: Feitkolom, aantal: number): Feitkolom =>
  kolom.length === aantal ? kolom : legeKolom(feit, aantal).fill(kolom[0]!)
