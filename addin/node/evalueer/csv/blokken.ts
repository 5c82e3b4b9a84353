import { Gebruiksfout } from '../gebruiksfout.ts'
import { findRecordgrens } from './recordgrens.ts'
import type { Bytelezer } from './omgezet.ts'

/** A run of whole records; `stuk` for a single line whose quote is never closed. */
export interface Csvblok {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly stuk: boolean
}

/** The size decides where blocks end, so it must not depend on the machine: the output must not either. */
const BLOK = 1 << 18

/** A quoted field that goes on for longer than this was never closed: no cell of Excel holds more than 32,767 characters. */
const LANGSTE_RECORD = 1 << 18

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

/** Length of the first line, its end included. */
const firstLineLength = (bytes: Uint8Array<ArrayBuffer>): number => {
  const regeleinde = bytes.indexOf(0x0a)
  return regeleinde < 0 ? bytes.length : regeleinde + 1
}

/**
 * Cuts a csv file into blocks of whole records, from byte `begin` on. A record with a quote that is never closed would
 * swallow the rest of the file: its first line is given apart, and reading goes on with the next line.
 */
export async function* readBlokken(
  bestand: Bytelezer,
  begin: number,
  scheiding: string,
  blokgrootte: number = BLOK,
): AsyncGenerator<Csvblok> {
  const teken = scheiding.charCodeAt(0)
  const langste = Math.max(LANGSTE_RECORD, 4 * blokgrootte)
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  let plaats = begin
  for (let einde = false; !einde || rest.length > 0;) {
    if (!einde) {
      const gelezen = await readOn(bestand, rest, plaats, blokgrootte)
      plaats += gelezen.bytes.length - rest.length
      rest = gelezen.bytes
      einde = gelezen.einde
    }
    const { heel, open } = findRecordgrens(rest, teken)
    const sluitend = einde && !open ? rest.length : heel
    if (sluitend > 0) yield { bytes: rest.slice(0, sluitend), stuk: false }
    rest = rest.slice(sluitend)
    if (open && (einde || rest.length > langste)) {
      const regel = firstLineLength(rest)
      yield { bytes: rest.slice(0, regel), stuk: true }
      rest = rest.slice(regel)
    } else if (rest.length > langste) {
      throw new Gebruiksfout(
        'Dit bestand heeft een regel van meer dan een miljoen tekens. Verwacht: een csv met één dossier per regel.',
      )
    }
  }
}
