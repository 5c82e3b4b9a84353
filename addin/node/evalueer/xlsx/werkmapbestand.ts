import type { FileHandle } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { HucreError } from 'hucre'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'

/** What a workbook may unpack to: some 300,000 rows of twenty columns. Reading one takes a few times as much memory. */
const MEESTE_UITGEPAKT = 300_000_000
/** A part that holds nothing is no longer than this when packed. */
const LEEG_INGEPAKT = 2

const BEVEILIGD =
  'Deze werkmap is met een wachtwoord beveiligd. Open haar in Excel, haal het wachtwoord weg bij Bestand, Info, Werkmap beveiligen, en bewaar haar als .xlsx.'
const OUD = 'Deze werkmap is een oude .xls. Open haar in Excel en bewaar haar als .xlsx.'
const GEEN_WERKMAP =
  'Dit bestand is geen Excel-werkmap, of het is beschadigd. Open het in Excel en bewaar het als .xlsx.'
const TE_GROOT =
  'Deze werkmap is uitgepakt te groot om te lezen (meer dan 300 MB). Bewaar het blad als csv, of verdeel het over meer bestanden.'

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0]

/** Whether these bytes are of an old or a protected workbook, which is no zip. */
const isOle2 = (bytes: Uint8Array): boolean => OLE2.every((byte, i) => bytes[i] === byte)

/** Name of the stream that holds a protected workbook, in UTF-16 as the directory of such a file has it. */
const VERSLEUTELD = Buffer.from('EncryptedPackage', 'utf16le')

const isVersleuteld = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(VERSLEUTELD)

/** The bytes of a workbook; a file that is too large even when packed is not read. */
export const readWerkmapbestand = async (bestand: FileHandle): Promise<Uint8Array> => {
  if ((await bestand.stat()).size > MEESTE_UITGEPAKT) throw new Gebruiksfout(TE_GROOT)
  return bestand.readFile()
}

/**
 * Refuses a workbook that unpacks to too much, by the index of its zip and before anything of it is unpacked; the reader
 * unpacks no part further than its size in that index. Says so in a sentence when it is no workbook at all.
 */
export const checkWerkmapbestand = (bytes: Uint8Array): void => {
  if (isOle2(bytes)) throw new Gebruiksfout(isVersleuteld(bytes) ? BEVEILIGD : OUD)
  let uitgepakt = 0
  let verzwegen = false
  try {
    unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        uitgepakt += originalSize
        verzwegen ||= originalSize === 0 && size > LEEG_INGEPAKT
        return false
      },
    })
  } catch {
    throw new Gebruiksfout(GEEN_WERKMAP)
  }
  if (verzwegen) throw new Gebruiksfout(GEEN_WERKMAP)
  if (uitgepakt > MEESTE_UITGEPAKT) throw new Gebruiksfout(TE_GROOT)
}

/** What goes wrong while reading a workbook, as a sentence: whatever its reader stumbles over, the file is not in order. */
export const workbookError = (fout: unknown): Gebruiksfout => {
  if (fout instanceof Gebruiksfout) return fout
  return new Gebruiksfout(fout instanceof HucreError && fout.name === 'EncryptedFileError' ? BEVEILIGD : GEEN_WERKMAP)
}
