import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout, systemCode } from '../gebruik/gebruiksfout.ts'

/** Without waiting for a writer: opening a pipe would otherwise wait for ever. Windows does not know it. */
const LEZEN = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

const unreadable = (pad: string, fout: unknown): unknown => {
  switch (systemCode(fout)) {
    case undefined:
      return fout
    case 'ENOENT':
    case 'ENOTDIR':
      return new Gebruiksfout(`Het bestand ${aangehaald(pad)} is er niet. Gezocht is: ${resolve(pad)}.`)
    case 'EISDIR':
      return new Gebruiksfout(`${aangehaald(pad)} is geen bestand maar een map. Geef een csv, xlsx, parquet of jsonl.`)
    case 'ELOOP':
      return new Gebruiksfout(`${aangehaald(pad)} verwijst naar zichzelf. Geef het bestand zelf.`)
    case 'ENXIO':
      return new Gebruiksfout(`${aangehaald(pad)} is geen gewoon bestand. Geef een csv, xlsx, parquet of jsonl.`)
    default:
      return new Gebruiksfout(
        `Het bestand ${aangehaald(pad)} kan niet worden geopend. Sluit het in andere programma's en controleer uw rechten.`,
      )
  }
}

/** Opens a file for reading. Only an ordinary file: a folder, a pipe or a device is refused with a sentence, at once. */
export const openInvoerbestand = async (pad: string): Promise<FileHandle> => {
  const bestand = await open(pad, LEZEN).catch((fout: unknown) => {
    throw unreadable(pad, fout)
  })
  const stand = await bestand.stat()
  if (stand.isFile()) return bestand
  await bestand.close()
  const wat = stand.isDirectory() ? 'geen bestand maar een map' : 'geen gewoon bestand'
  throw new Gebruiksfout(`${aangehaald(pad)} is ${wat}. Geef een csv, xlsx, parquet of jsonl.`)
}
