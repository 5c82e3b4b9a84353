import { GEEN_DAG, isoVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Invoercel } from '../blok.ts'
import type { Kolomwaarden } from '../kolom.ts'
import { momentText } from '../moment.ts'
import type { Invoerrij } from '../rijen.ts'

const NUL = String.fromCharCode(0)
const BIJZONDER = /[",\r\n\0]/

const textField = (tekst: string): string =>
  BIJZONDER.test(tekst) ? `"${tekst.replaceAll('"', '""').replaceAll(NUL, '\uFFFD')}"` : tekst

const inputField = (cel: Invoercel): string => textField(cel instanceof Date ? momentText(cel) : String(cel))

const outcomeField = (kolom: Kolomwaarden, rij: number): string => {
  if (kolom.soort === 'tekst') return textField(kolom.waarden[rij]!)
  const getal = kolom.waarden[rij]!
  if (kolom.soort === 'dag') return getal === GEEN_DAG ? '' : isoVan(getal as Dag)
  if (Number.isNaN(getal)) return ''
  return kolom.soort === 'euro' ? getal.toFixed(2) : String(getal)
}

const encoder = new TextEncoder()

/** The kinds of column of Parquet. What the input says stays the text that it is. */
export const PARQUETSOORTEN: Readonly<Record<Kolomwaarden['soort'], string>> = {
  dag: 'DATE',
  euro: 'DECIMAL(18,2)',
  getal: 'DOUBLE',
  tekst: 'VARCHAR',
}

/** Lines between the calculation and Parquet; `metInvoer` when the columns of the input are not taken from a table. */
export const tussenBytes = (
  rijen: readonly Invoerrij[],
  kolommen: readonly Kolomwaarden[],
  metInvoer: boolean,
): Uint8Array<ArrayBuffer> => {
  let tekst = ''
  for (const [rij, { cellen }] of rijen.entries()) {
    const velden = metInvoer ? cellen.map(inputField) : []
    for (const kolom of kolommen) velden.push(outcomeField(kolom, rij))
    tekst += `${velden.join(',')}\n`
  }
  return encoder.encode(tekst)
}
