import { isUtf8 } from 'node:buffer'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import type { Bytelezer } from './omgezet.ts'

export type Tekenset = 'utf-8' | 'windows-1252'

/** How the bytes of a file have to be read, and where its text begins (after a byte order mark). */
export interface Codering {
  readonly tekenset: Tekenset
  /** Whether some characters are written in the other way; which ones each field shows for itself. */
  readonly isGemengd: boolean
  readonly begin: number
}

const BLOK = 1 << 22

/** A file with more NULs than this is no text; with fewer it is a text with a fault, which is named by its line. */
const MEESTE_NULLEN = 0.01

const startsWith = (bytes: Uint8Array, ...begin: readonly number[]): boolean =>
  begin.every((byte, i) => bytes[i] === byte)

const refuseBinary = (kop: Uint8Array): void => {
  if (startsWith(kop, 0x50, 0x4b, 0x03, 0x04)) {
    throw new Gebruiksfout(
      'Dit bestand heet .csv maar is een Excel-werkmap. Geef het de extensie .xlsx en probeer het opnieuw.',
    )
  }
  const nullen = kop.filter((byte) => byte === 0).length
  if (nullen > 1 && nullen > kop.length * MEESTE_NULLEN)
    throw new Gebruiksfout('Dit bestand is geen tekst. Verwacht: een csv, zoals Excel die bewaart met "CSV UTF-8".')
}

/** Length of the UTF-8 character of more than one byte at a place; 0 when none begins there. */
const characterLength = (bytes: Uint8Array, plaats: number): number => {
  const eerste = bytes[plaats]!
  const lengte = eerste >= 0xf0 ? 4 : eerste >= 0xe0 ? 3 : 2
  if (eerste < 0xc2 || eerste > 0xf4 || plaats + lengte > bytes.length) return 0
  return isUtf8(bytes.subarray(plaats, plaats + lengte)) ? lengte : 0
}

/** How many characters beyond ASCII are UTF-8 and how many bytes are not. */
interface Telling {
  utf8: number
  ander: number
}

/** Counts up to the last three bytes, in which a character can begin that runs on; gives where it stopped. */
const countCharacters = (bytes: Uint8Array, einde: boolean, telling: Telling): number => {
  const tot = einde ? bytes.length : Math.max(0, bytes.length - 3)
  let i = 0
  while (i < tot) {
    if (bytes[i]! < 0x80) {
      i++
      continue
    }
    const lengte = characterLength(bytes, i)
    if (lengte > 0) telling.utf8++
    else telling.ander++
    i += Math.max(lengte, 1)
  }
  return i
}

/**
 * Looks through the whole file: it is UTF-8 when it says so or when most of its characters beyond ASCII are, and
 * otherwise Windows-1252, in which Excel writes "CSV" in the Netherlands. Deciding on a first part would garble names
 * further on, and so would letting one odd byte decide for all others.
 */
export const detectCodering = async (bestand: Bytelezer): Promise<Codering> => {
  const blok = Buffer.allocUnsafe(BLOK)
  const telling: Telling = { utf8: 0, ander: 0 }
  let rest = 0
  let plaats = 0
  let begin = 0
  for (;;) {
    const { bytesRead } = await bestand.read(blok, rest, BLOK - rest, plaats)
    const gevuld = blok.subarray(0, rest + bytesRead)
    if (plaats === 0) {
      refuseBinary(gevuld.subarray(0, 4096))
      if (startsWith(gevuld, 0xef, 0xbb, 0xbf)) begin = 3
    }
    plaats += bytesRead
    const verwerkt = countCharacters(gevuld, bytesRead === 0, telling)
    rest = blok.copy(blok, 0, verwerkt, gevuld.length)
    if (bytesRead > 0) continue
    const { utf8, ander } = telling
    const isHoofdzakelijkUtf8 = begin > 0 || utf8 >= ander
    return {
      tekenset: isHoofdzakelijkUtf8 ? 'utf-8' : 'windows-1252',
      isGemengd: ander > 0 && (isHoofdzakelijkUtf8 || utf8 > 0),
      begin,
    }
  }
}
