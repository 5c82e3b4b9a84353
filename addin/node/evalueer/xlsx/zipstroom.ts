import { Zip, ZipDeflate, strToU8 } from 'fflate'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'

/** A zip holds local time without a zone; built from local parts it reads the same everywhere. */
const TIJDSTIP = new Date(2000, 0, 1)
/** So many characters go to the compressor at once, whatever the pieces in which they came. */
const PORTIE = 1 << 18
/** No part of a plain zip can be larger. */
const GROOTSTE_DEEL = 2 ** 32 - 1

const TE_GROOT =
  'Met zoveel dossiers en kolommen wordt de werkmap te groot voor Excel (meer dan 4 GB uitgepakt). Kies met --uit een bestand dat eindigt op .csv.'

/** A part that grows. */
interface Zipdeel {
  write(tekst: string): Promise<void>
  end(): Promise<void>
}

/** A zip that leaves as it is made; one part at a time. */
export interface Zipstroom {
  add(pad: string, inhoud: Uint8Array): Promise<void>
  begin(pad: string): Zipdeel
  end(): Promise<void>
}

export const createZipstroom = (write: (bytes: Uint8Array) => Promise<void>): Zipstroom => {
  const wachtend: Uint8Array[] = []
  let mislukt: Error | undefined
  const zip = new Zip((fout, bytes) => {
    if (fout) mislukt ??= fout
    else wachtend.push(bytes)
  })
  const flush = async (): Promise<void> => {
    if (mislukt) throw mislukt
    for (const bytes of wachtend.splice(0)) await write(bytes)
  }
  const open = (pad: string): ZipDeflate => {
    const deel = new ZipDeflate(pad, { level: 6 })
    deel.mtime = TIJDSTIP
    zip.add(deel)
    return deel
  }
  return {
    add: (pad, inhoud) => {
      open(pad).push(inhoud, true)
      return flush()
    },
    begin: (pad) => {
      const deel = open(pad)
      let portie = ''
      let grootte = 0
      const push = (isLaatste: boolean): Promise<void> => {
        const bytes = strToU8(portie)
        portie = ''
        grootte += bytes.length
        if (grootte > GROOTSTE_DEEL) throw new Gebruiksfout(TE_GROOT)
        deel.push(bytes, isLaatste)
        return flush()
      }
      return {
        write: async (tekst) => {
          portie += tekst
          if (portie.length >= PORTIE) await push(false)
        },
        end: async () => push(true),
      }
    },
    end: () => {
      zip.end()
      return flush()
    },
  }
}
