import { GEEN_DAG } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { remember } from '../../functies/geheugen.ts'
import type { Invoercel } from './blok.ts'
import type { Kolomkop, Kolomwaarden } from './kolommen/kolom.ts'
import type { Invoerrij } from './rijen.ts'

/** How a row stands on a line of a file. */
export interface Regelvorm {
  readonly begin: string
  readonly tussen: string
  readonly einde: string
  /** What stands right before the value of each column, those of the input first. */
  readonly voor: readonly string[]
  /** An outcome that is not there. */
  readonly leeg: string
  readonly cel: (cel: Invoercel) => string
  readonly dag: (dag: Dag) => string
  readonly getal: (getal: number) => string
  readonly euro: (bedrag: number) => string
  readonly tekst: (tekst: string) => string
}

/** Rows of the input with their outcomes behind them, as the bytes of lines in UTF-8. */
export type Regelschrijver = (rijen: readonly Invoerrij[], kolommen: readonly Kolomwaarden[]) => Uint8Array<ArrayBuffer>

/** The value that a column has in a row, with what stands before it. */
type Veldlezer = (kolom: Kolomwaarden, rij: number) => string

/** Outcomes are days, words and sentences that come back all the time: each is put into a text once. */
const createVeldlezer = (voor: string, { leeg, dag, getal, euro, tekst }: Regelvorm): Veldlezer => {
  const niets = voor + leeg
  const teksten = remember(
    (waarde: string) => voor + tekst(waarde),
    (waarde) => waarde,
  )
  const dagen = remember(
    (waarde: number) => voor + dag(waarde as Dag),
    (waarde) => waarde,
  )
  return (kolom, rij) => {
    const waarde = kolom.waarden[rij]!
    if (typeof waarde === 'string') return waarde === '' ? niets : teksten(waarde)
    if (kolom.soort === 'dag') return waarde === GEEN_DAG ? niets : dagen(waarde)
    return Number.isNaN(waarde) ? niets : voor + (kolom.soort === 'euro' ? euro : getal)(waarde)
  }
}

const encoder = new TextEncoder()

/** Writes block after block with the same columns. Each has a memory of its own: the words of one are a handful. */
export const createRegelschrijver = (uitkomst: readonly Kolomkop[], vorm: Regelvorm): Regelschrijver => {
  const { begin, tussen, einde, voor, cel } = vorm
  const invoer = voor.length - uitkomst.length
  const lezers = voor.slice(invoer).map((tekst) => createVeldlezer(tekst, vorm))
  /** Of the row that is being written. */
  const velden: string[] = voor.map(() => '')
  return (rijen, kolommen) => {
    let tekst = ''
    for (let rij = 0; rij < rijen.length; rij++) {
      const { cellen } = rijen[rij]!
      for (let i = 0; i < invoer; i++) velden[i] = voor[i]! + cel(cellen[i]!)
      for (let i = 0; i < lezers.length; i++) velden[invoer + i] = lezers[i]!(kolommen[i]!, rij)
      tekst += begin + velden.join(tussen) + einde
    }
    return encoder.encode(tekst)
  }
}
