import type { FileHandle } from 'node:fs/promises'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'

/** A line that holds something. */
interface Tekstregel {
  /** Undefined when the bytes are no text. */
  readonly tekst: string | undefined
  readonly bytes: Uint8Array
  /** 1 = first line of the file. */
  readonly nummer: number
}

const STUK = 1 << 18
const LANGSTE_REGEL = 1 << 20
const REGELEINDE = 0x0a

/** The lines of a file that are not empty, read in pieces. */
export async function* readRegels(bestand: FileHandle): AsyncGenerator<Tekstregel> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let nummer = 0
  const line = (bytes: Uint8Array): Tekstregel | undefined => {
    nummer++
    try {
      const tekst = decoder.decode(bytes)
      return tekst.trim() === '' ? undefined : { tekst, bytes, nummer }
    } catch {
      return { tekst: undefined, bytes, nummer }
    }
  }
  let rest = Buffer.alloc(0)
  for (let plaats = 0; ;) {
    const stuk = Buffer.alloc(STUK)
    const { bytesRead } = await bestand.read(stuk, 0, STUK, plaats)
    plaats += bytesRead
    const bytes = Buffer.concat([rest, stuk.subarray(0, bytesRead)])
    let begin = 0
    for (let einde = bytes.indexOf(REGELEINDE); einde >= 0; einde = bytes.indexOf(REGELEINDE, begin)) {
      const regel = line(bytes.subarray(begin, einde))
      if (regel) yield regel
      begin = einde + 1
    }
    rest = bytes.subarray(begin)
    if (bytesRead === 0) break
    if (rest.length > LANGSTE_REGEL)
      throw new Gebruiksfout(
        'Dit bestand heeft een regel van meer dan een miljoen tekens. Verwacht: één JSON-object per dossier, ieder op een eigen regel.',
      )
  }
  const laatste = rest.length > 0 ? line(rest) : undefined
  if (laatste) yield laatste
}
