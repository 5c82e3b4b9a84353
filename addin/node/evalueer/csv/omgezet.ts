import type { FileHandle } from 'node:fs/promises'
import iconv from 'iconv-lite'

/** Bytes at any place: a file, or a text that was made out of one. */
export interface Bytelezer {
  read(doel: Uint8Array, begin: number, lengte: number, plaats: number): Promise<{ readonly bytesRead: number }>
}

/** A text to read, with its size in bytes and how it was written when that is not as it is read. */
interface Leesbaar {
  readonly lezer: Bytelezer
  readonly omvang: number
  readonly herkomst: string | undefined
}

const KIJKGAT = 1 << 16

const inMemory = (tekst: string): Pick<Leesbaar, 'lezer' | 'omvang'> => {
  const bytes = new TextEncoder().encode(tekst)
  return {
    omvang: bytes.length,
    lezer: {
      read: (doel, begin, lengte, plaats) => {
        const deel = bytes.subarray(plaats, plaats + lengte)
        doel.set(deel, begin)
        return Promise.resolve({ bytesRead: deel.length })
      },
    },
  }
}

const utf16Of = (kop: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (kop[0] === 0xff && kop[1] === 0xfe) return 'utf-16le'
  return kop[0] === 0xfe && kop[1] === 0xff ? 'utf-16be' : undefined
}

/**
 * A file as a csv that can be read in blocks. "Unicode text" (UTF-16) and text of old Macs, with line ends of a single
 * carriage return, are made over in memory; anything else is read where it stands.
 */
export const openLeesbaar = async (bestand: FileHandle, omvang: number): Promise<Leesbaar> => {
  const kop = new Uint8Array(KIJKGAT)
  const { bytesRead } = await bestand.read(kop, 0, KIJKGAT, 0)
  const begin = kop.subarray(0, bytesRead)
  const utf16 = utf16Of(begin)
  const isMac = begin.includes(0x0d) && !begin.includes(0x0a) && !begin.includes(0)
  if (utf16 === undefined && !isMac) return { lezer: bestand, omvang, herkomst: undefined }
  const bytes = Buffer.alloc(omvang)
  await bestand.read(bytes, 0, omvang, 0)
  const isUtf8 = Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)
  const tekst = iconv.decode(bytes, utf16 ?? (isUtf8 ? 'utf-8' : 'windows-1252'))
  return {
    ...inMemory(tekst.includes('\n') ? tekst : tekst.replaceAll('\r', '\n')),
    herkomst: utf16 === undefined ? 'regeleinden van een oude Mac' : 'UTF-16',
  }
}
