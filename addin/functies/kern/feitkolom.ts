import { codeVan, legeKolom } from '@poortwachter/wet'
import type { Dag, Feit, Feitinhoud, Feitkolom } from '@poortwachter/wet'
import { dagkolomVan, fout, gedaanOpUit, isPlaatshouder, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import type { Celinvoer } from '../cel/celinvoer.ts'
import { remember } from '../geheugen.ts'
import { cellIn } from './celkolom.ts'
import type { Celkolom } from './celkolom.ts'
import { readFeitcel } from './feitcel.ts'

/** Reads the cells of one column: those of days are judged together, and a word for "no day" is an empty cell. */
const createFeitcellezer = (feit: Feit, kolom: Celkolom): ((cel: Celinvoer) => Lezing<Feitinhoud>) => {
  if (feit.soort !== 'dag') return (cel) => readFeitcel(feit, cel)
  let leesDag: ((cel: string) => Lezing<Dag>) | undefined
  return (cel) => {
    if (typeof cel !== 'string') return readFeitcel(feit, cel)
    if (isPlaatshouder(cel)) return leeg
    leesDag ??= dagkolomVan(kolom.rijen.map((rij) => cellIn(kolom, rij)))
    const lezing = feit.stap ? gedaanOpUit<string>(cel, leesDag) : leesDag(cel)
    return lezing.soort === 'fout' ? fout(`${feit.naam}: ${lezing.bericht}`) : lezing
  }
}

/** What a cell holds, as it stands in a column; `NaN` for nothing, and why when it cannot be read. */
interface Feitlezing {
  readonly code: number
  readonly bericht: string | undefined
}

/** The cells of a column as a fact; `melding` hears of every cell that cannot be read, which then is not known. */
export const readFeitkolom = (
  feit: Feit,
  bron: Celkolom,
  melding: (plaats: number, bericht: string) => void,
): Feitkolom => {
  const kolom = legeKolom(feit, bron.rijen.length)
  const leesCel = createFeitcellezer(feit, bron)
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
  bron.rijen.forEach((rij, plaats) => {
    const { code, bericht } = lees(cellIn(bron, rij))
    if (bericht !== undefined) melding(plaats, bericht)
    if (!Number.isNaN(code)) kolom[plaats] = code
  })
  return kolom
}

/** A column of so many rows; one of a single row counts for all of them. */
export const overRijen = (feit: Feit, kolom: Feitkolom, aantal: number): Feitkolom =>
  kolom.length === aantal ? kolom : legeKolom(feit, aantal).fill(kolom[0]!)
