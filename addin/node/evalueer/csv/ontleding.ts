import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { recordfouten } from './record.ts'
import type { Recordfout } from './record.ts'
import { AANTAL, findRecords, FOUT, REGELS, VELDEN, VOLGENDE } from './recordplaatsen.ts'
import type { Recordplaatsen } from './recordplaatsen.ts'
import type { Codering, Tekenset } from './tekenset.ts'

/** How the text of a file is to be taken apart. */
export interface Csvvorm extends Pick<Codering, 'tekenset' | 'isGemengd'> {
  readonly scheiding: string
}

/** One record: its cells, and the line on which it begins (0 = first line of the bytes). */
export interface Csvrecord {
  readonly cellen: readonly string[]
  readonly regel: number
  /** Why the record cannot be trusted; its cells are then the line as it stands. */
  readonly weigering: string | undefined
  /** What was read in another way than the rest of the file. */
  readonly opmerking: string | undefined
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

/** How the bytes of a field are written: a file can hold both, and then every field shows for itself which. */
const charactersOf = (bytes: Buffer, begin: number, einde: number, { tekenset, isGemengd }: Csvvorm): Tekenset => {
  if (!isGemengd) return tekenset
  return isUtf8(bytes.subarray(begin, einde)) ? 'utf-8' : 'windows-1252'
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

/** A text of so many characters is a part of the text it was taken from, and would keep all of that. */
const KORT = 12

/** Takes the texts of fields out of bytes; those in plain characters all at once. */
const createVeldlezer = (buffer: Buffer, csv: Csvvorm) => {
  const letters = buffer.toString('latin1')
  let bijzonder = -1
  /** Whether the field has other characters than plain ones; fields are asked about from first to last. */
  const isPlain = (begin: number, einde: number): boolean => {
    if (bijzonder < begin) {
      bijzonder = begin
      while (bijzonder < buffer.length && buffer[bijzonder]! < 0x80) bijzonder++
    }
    return bijzonder >= einde
  }
  return (begin: number, einde: number): { readonly tekst: string; readonly tekenset: Tekenset } => {
    if (isPlain(begin, einde)) {
      const tekst = einde - begin > KORT ? buffer.toString('latin1', begin, einde) : letters.slice(begin, einde)
      return { tekst, tekenset: csv.tekenset }
    }
    const tekenset = charactersOf(buffer, begin, einde, csv)
    return { tekst: textOf(buffer, begin, einde, tekenset), tekenset }
  }
}

/**
 * Gives the records in bytes that begin and end with one, each before the next is taken apart: texts that nobody keeps
 * take no room then. `plaatsen` is where they stand, as `findRecords` tells. Comes back with how many lines they take up.
 */
export const eachRecord = (
  bytes: Uint8Array<ArrayBuffer>,
  csv: Csvvorm,
  plaatsen: Recordplaatsen,
  onRecord: (record: Csvrecord, nummer: number) => void,
): number => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scheiding = csv.scheiding.charCodeAt(0)
  const readVeld = createVeldlezer(buffer, csv)
  let regel = 0
  let begin = 0
  let nummer = 0
  for (let i = 0; i < plaatsen.length;) {
    const volgende = plaatsen[i + VOLGENDE]!
    const regels = plaatsen[i + REGELS]!
    const fout = recordfouten[plaatsen[i + FOUT]! - 1]
    const einde = i + VELDEN + plaatsen[i + AANTAL]!
    const velden = fout === undefined ? plaatsen : plainFields(buffer, begin, volgende, scheiding)
    let anders: Tekenset | undefined
    const cellen: string[] = []
    for (let j = fout === undefined ? i + VELDEN : 0; j < (fout === undefined ? einde : velden.length); j += 2) {
      const [veldbegin, veldeinde] = [velden[j]!, velden[j + 1]!]
      const isAangehaald = fout === undefined && buffer[veldbegin] === AANHALING && veldeinde > veldbegin
      const rand = isAangehaald ? 1 : 0
      const { tekst, tekenset } = readVeld(veldbegin + rand, veldeinde - rand)
      if (tekenset !== csv.tekenset) anders = tekenset
      if (fout !== undefined) cellen.push(tekst.replaceAll(NUL, '�'))
      else cellen.push(isAangehaald ? tekst.replaceAll('""', '"') : tekst)
    }
    onRecord(
      {
        cellen,
        regel,
        weigering: fout && WEIGERINGEN[fout],
        opmerking: anders && otherCharacters(csv.tekenset, anders),
      },
      nummer++,
    )
    regel += regels
    begin = volgende
    i = einde
  }
  return regel
}

/** The first records in bytes that begin with one, whatever headings they stand under. */
export const parseRecords = (
  bytes: Uint8Array<ArrayBuffer>,
  csv: Csvvorm,
  hoogstens?: number,
): readonly Csvrecord[] => {
  const records: Csvrecord[] = []
  const vorm = { scheiding: csv.scheiding.charCodeAt(0), breedte: 0 }
  const { plaatsen, einde } = findRecords(bytes, vorm, hoogstens)
  eachRecord(bytes.subarray(0, einde), csv, plaatsen, (record) => void records.push(record))
  return records
}
