import { isoVan } from '@poortwachter/wet'
import type { Kolomwaarden } from '../kolommen/kolom.ts'
import { momentText } from '../bestand/moment.ts'
import type { Regelvorm } from '../regelschrijver.ts'

const NUL = String.fromCharCode(0)
const BIJZONDER = /[",\r\n\0]/

const textField = (tekst: string): string =>
  BIJZONDER.test(tekst) ? `"${tekst.replaceAll('"', '""').replaceAll(NUL, '\uFFFD')}"` : tekst

/** The kinds of column of Parquet. What the input says stays the text that it is. */
export const PARQUETSOORTEN: Readonly<Record<Kolomwaarden['soort'], string>> = {
  dag: 'DATE',
  euro: 'DECIMAL(18,2)',
  getal: 'DOUBLE',
  tekst: 'VARCHAR',
}

/** The lines with so many columns between the calculation and Parquet. */
export const tussenVorm = (kolommen: number): Regelvorm => ({
  begin: '',
  tussen: ',',
  einde: '\n',
  voor: Array.from({ length: kolommen }, () => ''),
  leeg: '',
  cel: (cel) => textField(cel instanceof Date ? momentText(cel) : String(cel)),
  dag: isoVan,
  getal: String,
  euro: (bedrag) => bedrag.toFixed(2),
  tekst: textField,
})
