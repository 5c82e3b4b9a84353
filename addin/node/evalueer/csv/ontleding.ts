import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { scanRecord } from './record.ts'
import type { Recordfout } from './record.ts'
import type { Codering, Tekenset } from './tekenset.ts'

/** How the text of a file is to be taken apart. */
export interface Csvvorm extends Pick<Codering, 'tekenset' | 'isGemengd'> {
  readonly scheiding: string
}

/** One record: its cells, and the line on which it begins (0 = first line of the bytes). */
interface Csvrecord {
  readonly cellen: readonly string[]
  readonly regel: number
  /** Why the record cannot be trusted; its cells are then the line as it stands. */
  readonly weigering: string | undefined
  /** What was read in another way than the rest of the file. */
  readonly opmerking: string | undefined
}

/** What bytes hold: records, and the number of lines they take up. */
interface Csvinhoud {
  readonly records: readonly Csvrecord[]
  readonly regels: number
}

const WEIGERINGEN: Readonly<Record<Recordfout, string>> = {
  open: 'Hier begint een tekst tussen aanhalingstekens die nergens goed eindigt. Zet er een aanhalingsteken achter, of haal het eerste weg.',
  sluiting:
    'Achter een aanhalingsteken aan het eind van een tekst staat nog iets. Zet de hele tekst tussen aanhalingstekens en schrijf een aanhalingsteken erbinnen dubbel.',
  nul: 'In deze regel staat een teken dat geen tekst is (NUL). Bewaar het bestand opnieuw als "CSV UTF-8".',
}

const TEKENNAMEN: Readonly<Record<Tekenset, string>> = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' }

const otherCharacters = (hoofd: Tekenset, anders: Tekenset): string =>
  `Een teken in deze rij is geschreven in ${TEKENNAMEN[anders]} en de rest van het bestand in ${TEKENNAMEN[hoofd]}. Het is zo gelezen; controleer de namen.`

/** `TextDecoder` of Node 20 reads the euro sign and its neighbours in Windows-1252 as control characters. */
const textOf = (bytes: Buffer, begin: number, einde: number, tekenset: Tekenset): string =>
  tekenset === 'utf-8' ? bytes.toString('utf8', begin, einde) : iconv.decode(bytes.subarray(begin, einde), tekenset)

const isAscii = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80)

/** How the bytes of a field are written: a file can hold both, and then every field shows for itself which. */
const charactersOf = (bytes: Buffer, begin: number, einde: number, { tekenset, isGemengd }: Csvvorm): Tekenset => {
  if (!isGemengd) return tekenset
  const veld = bytes.subarray(begin, einde)
  if (isAscii(veld)) return tekenset
  return isUtf8(veld) ? 'utf-8' : 'windows-1252'
}

const AANHALING = 0x22
const NUL = String.fromCharCode(0)

/** The fields of a line that cannot be read, as they stand: nothing in it is taken for a quote. */
const plainFields = (buffer: Buffer, begin: number, volgende: number, scheiding: number): readonly number[] => {
  let einde = volgende
  while (einde > begin && (buffer[einde - 1] === 0x0a || buffer[einde - 1] === 0x0d)) einde--
  const velden: number[] = []
  let veld = begin
  for (let i = begin; i <= einde; i++) {
    if (i < einde && buffer[i] !== scheiding) continue
    velden.push(veld, i)
    veld = i + 1
  }
  return velden
}

/**
 * The records in bytes that begin and end with one. `breedte` is the number of headings, which the first `overslaan`
 * records are not held against.
 */
export const parseRecords = (bytes: Uint8Array<ArrayBuffer>, csv: Csvvorm, breedte = 0, overslaan = 0): Csvinhoud => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scheiding = csv.scheiding.charCodeAt(0)
  const records: Csvrecord[] = []
  const plaatsen: number[] = []
  let regel = 0
  for (let begin = 0; begin < bytes.length;) {
    const vorm = { scheiding, breedte: records.length < overslaan ? 0 : breedte }
    const record = scanRecord(bytes, begin, vorm, true, plaatsen)
    if (!record) break
    const { fout } = record
    const velden = fout === undefined ? plaatsen : plainFields(buffer, begin, record.volgende, scheiding)
    let anders: Tekenset | undefined
    const cellen: string[] = []
    for (let i = 0; i < velden.length; i += 2) {
      const [veldbegin, veldeinde] = [velden[i]!, velden[i + 1]!]
      const isAangehaald = fout === undefined && buffer[veldbegin] === AANHALING && veldeinde > veldbegin
      const [eerste, einde] = isAangehaald ? [veldbegin + 1, veldeinde - 1] : [veldbegin, veldeinde]
      const tekenset = charactersOf(buffer, eerste, einde, csv)
      if (tekenset !== csv.tekenset) anders = tekenset
      const tekst = textOf(buffer, eerste, einde, tekenset)
      if (fout !== undefined) cellen.push(tekst.replaceAll(NUL, '�'))
      else cellen.push(isAangehaald ? tekst.replaceAll('""', '"') : tekst)
    }
    records.push({
      cellen,
      regel,
      weigering: fout && WEIGERINGEN[fout],
      opmerking: anders && otherCharacters(csv.tekenset, anders),
    })
    regel += record.regels
    begin = record.volgende
  }
  return { records, regels: regel }
}
