import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import { rowsPerBlock } from '../bestand/grenzen.ts'
import type { Bytelezer } from './omgezet.ts'
import { scanRecord } from './record.ts'
import { createPlaatsenlijst } from './recordplaatsen.ts'
import type { Recordplaatsen } from './recordplaatsen.ts'

/** A run of whole records. */
export interface Csvblok {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where its records stand: they were found to know where it ends. */
  readonly plaatsen: Recordplaatsen
  /** The block is kept to be read again: a thread gets a copy of it. */
  readonly isBewaard?: boolean
}

/** How a file is cut into blocks. */
interface Snede {
  /** First byte that is read. */
  readonly begin: number
  readonly scheiding: string
  /** Number of headings. */
  readonly breedte: number
  /** Records above the rows: the headings and what stands above them. */
  readonly overslaan: number
  readonly blokgrootte?: number
}

/** The size decides where blocks end, so it must not depend on the machine: the output must not either. */
const BLOK = 1 << 18

const MEESTE_RIJEN = 4000

const LANGSTE_REGEL = 1 << 20

interface Gelezen {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly einde: boolean
}

const readOn = async (bestand: Bytelezer, rest: Uint8Array, plaats: number, blokgrootte: number): Promise<Gelezen> => {
  const bytes = new Uint8Array(new ArrayBuffer(rest.length + blokgrootte))
  bytes.set(rest)
  let gevuld = rest.length
  while (gevuld < bytes.length) {
    const { bytesRead } = await bestand.read(bytes, gevuld, bytes.length - gevuld, plaats + gevuld - rest.length)
    if (bytesRead === 0) return { bytes: bytes.subarray(0, gevuld), einde: true }
    gevuld += bytesRead
  }
  return { bytes, einde: false }
}

/** Cuts a csv file into blocks of whole records, in one pass over its bytes. */
export async function* readBlokken(
  bestand: Bytelezer,
  { begin, scheiding, breedte, overslaan, blokgrootte = BLOK }: Snede,
): AsyncGenerator<Csvblok> {
  const vorm = { scheiding: scheiding.charCodeAt(0), breedte }
  const bovenin = { ...vorm, breedte: 0 }
  const meesteRijen = rowsPerBlock(breedte, MEESTE_RIJEN)
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  let plaats = begin
  let records = 0
  const velden: number[] = []
  const lijst = createPlaatsenlijst()
  for (let einde = false; !einde;) {
    const gelezen = await readOn(bestand, rest, plaats, blokgrootte)
    const { bytes } = gelezen
    plaats += bytes.length - rest.length
    einde = gelezen.einde
    let blokbegin = 0
    let heel = 0
    let rijen = 0
    while (heel < bytes.length) {
      const record = scanRecord(bytes, heel, records < overslaan ? bovenin : vorm, einde, velden)
      if (!record) break
      lijst.add(record, velden, blokbegin)
      heel = record.volgende
      records++
      rijen++
      if (rijen < meesteRijen) continue
      yield { bytes: bytes.slice(blokbegin, heel), plaatsen: lijst.take() }
      blokbegin = heel
      rijen = 0
    }
    if (heel > blokbegin) yield { bytes: bytes.slice(blokbegin, heel), plaatsen: lijst.take() }
    rest = bytes.slice(heel)
    if (rest.length > LANGSTE_REGEL) {
      throw new Gebruiksfout(
        'Dit bestand heeft een regel van meer dan een miljoen tekens. Verwacht: een csv met één dossier per regel.',
      )
    }
  }
}
