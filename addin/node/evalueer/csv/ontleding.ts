import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import type { Tekenset } from './tekenset.ts'

/** How the text of a file is to be taken apart. */
export interface Csvvorm {
  readonly tekenset: Tekenset
  readonly scheiding: string
}

/** One record: its cells, and the line on which it begins (0 = first line of the bytes). */
interface Csvrecord {
  readonly cellen: readonly string[]
  readonly regel: number
}

/** What bytes hold: records, and the number of lines they take up. */
interface Csvinhoud {
  readonly records: readonly Csvrecord[]
  readonly regels: number
}

const linesWithin = (cellen: readonly string[]): number => {
  let regels = 0
  for (const cel of cellen) {
    for (let i = cel.indexOf('\n'); i >= 0; i = cel.indexOf('\n', i + 1)) regels++
  }
  return regels
}

/** `TextDecoder` of Node 20 reads the euro sign and its neighbours in Windows-1252 as control characters. */
const textOf = (bytes: Uint8Array<ArrayBuffer>, tekenset: Tekenset): Buffer | string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return tekenset === 'utf-8' ? buffer : iconv.decode(buffer, tekenset)
}

/**
 * The records in bytes that begin and end with one. With `zonderAanhaling` quotes are ordinary characters: so a line
 * with a quote that is never closed can still be shown.
 */
export const parseRecords = (
  bytes: Uint8Array<ArrayBuffer>,
  { tekenset, scheiding }: Csvvorm,
  zonderAanhaling = false,
): Csvinhoud => {
  const records: Csvrecord[] = []
  let regel = 0
  const rijen = parse(textOf(bytes, tekenset), {
    delimiter: scheiding,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    ...(zonderAanhaling ? { quote: false } : {}),
  })
  for (const cellen of rijen) {
    records.push({ cellen, regel })
    regel += 1 + linesWithin(cellen)
  }
  return { records, regels: regel }
}
