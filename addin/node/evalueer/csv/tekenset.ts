import { isUtf8 } from 'node:buffer'
import { Gebruiksfout } from '../gebruiksfout.ts'
import type { Bytelezer } from './omgezet.ts'

export type Tekenset = 'utf-8' | 'windows-1252'

/** How the bytes of a file have to be read, and where its text begins (after a byte order mark). */
interface Codering {
  readonly tekenset: Tekenset
  readonly begin: number
}

const BLOK = 1 << 22

const startsWith = (bytes: Uint8Array, ...begin: readonly number[]): boolean =>
  begin.every((byte, i) => bytes[i] === byte)

const refuseBinary = (kop: Uint8Array): void => {
  if (startsWith(kop, 0x50, 0x4b, 0x03, 0x04)) {
    throw new Gebruiksfout(
      'Dit bestand heet .csv maar is een Excel-werkmap. Geef het de extensie .xlsx en probeer het opnieuw.',
    )
  }
  if (kop.includes(0))
    throw new Gebruiksfout('Dit bestand is geen tekst. Verwacht: een csv, zoals Excel die bewaart met "CSV UTF-8".')
}

/** Where the last character of these bytes begins, when they are UTF-8: a character may run on into the next block. */
const lastCharacter = (bytes: Uint8Array): number => {
  let i = bytes.length - 1
  while (i > bytes.length - 4 && i > 0 && (bytes[i]! & 0xc0) === 0x80) i--
  return i
}

/**
 * Looks through the whole file: without a byte order mark it is UTF-8 when every byte of it is, and otherwise
 * Windows-1252, in which Excel writes "CSV" in the Netherlands. Deciding on a first part would garble names further on.
 */
export const detectCodering = async (bestand: Bytelezer): Promise<Codering> => {
  const blok = Buffer.allocUnsafe(BLOK)
  let rest = 0
  let plaats = 0
  for (;;) {
    const { bytesRead } = await bestand.read(blok, rest, BLOK - rest, plaats)
    const gevuld = blok.subarray(0, rest + bytesRead)
    if (plaats === 0) {
      refuseBinary(gevuld.subarray(0, 4096))
      if (startsWith(gevuld, 0xef, 0xbb, 0xbf)) return { tekenset: 'utf-8', begin: 3 }
    }
    plaats += bytesRead
    if (bytesRead === 0) return { tekenset: isUtf8(gevuld) ? 'utf-8' : 'windows-1252', begin: 0 }
    const heel = lastCharacter(gevuld)
    if (!isUtf8(gevuld.subarray(0, heel))) return { tekenset: 'windows-1252', begin: 0 }
    rest = blok.copy(blok, 0, heel, gevuld.length)
  }
}
