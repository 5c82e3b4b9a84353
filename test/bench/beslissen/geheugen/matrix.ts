import { risicoFunctie } from '../../../../addin/functies/risico.ts'
import { dag } from '@poortwachter/wet'
import { register } from '../caseload.ts'
import { createCelmatrix } from './celmatrix.ts'
import { bytesHeld, bytesMade, heapUsed } from './meting.ts'

/** What the other process hears: bytes. */
export interface Matrixbericht {
  /** In use before anything was worked out, with the cells that go in. */
  readonly vooraf: number
  /** Held by the answer, and made in a run; not measured when someone else follows the run. */
  readonly behouden?: number
  readonly gemaakt?: number
}

const [, , aantal, deelOnbekend, isGevolgd] = process.argv
const { koppen, tabel } = createCelmatrix(Number(aantal), Number(deelOnbekend))
const vooraf = heapUsed()
const work = () => risicoFunctie.bereken(register, { koppen, tabel, peildatum: dag('2026-11-22') } as never)

const fout = [work()].flat(2).find(({ soort }) => soort === 'fout')
if (fout) throw new Error(`PW.RISICO leest de cellen niet: ${JSON.stringify(fout)}`)
const bericht: Matrixbericht = isGevolgd
  ? { vooraf }
  : { vooraf, behouden: bytesHeld(work), gemaakt: await bytesMade(work) }
process.send!(bericht)
