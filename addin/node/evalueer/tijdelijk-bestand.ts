import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout, systemCode } from './gebruiksfout.ts'

/** A file that is written under another name and gets its own only when it is whole. */
export interface TijdelijkBestand {
  write(bytes: Uint8Array): Promise<void>
  /** Gives the file its name; an earlier file of that name is replaced. */
  finish(): Promise<void>
  /** Takes away what was written; does nothing after `finish`. */
  discard(): Promise<void>
}

const inUse = (pad: string): Gebruiksfout =>
  new Gebruiksfout(
    `De uitvoer ${aangehaald(pad)} kan niet worden geschreven. Sluit het bestand in Excel, of kies een map waarin u mag schrijven.`,
  )

export const createTijdelijkBestand = async (pad: string): Promise<TijdelijkBestand> => {
  const tijdelijk = `${pad}.${process.pid}.deel`
  const bestand = await open(tijdelijk, 'w').catch((fout: unknown) => {
    if (systemCode(fout) === 'ENOENT')
      throw new Gebruiksfout(
        `De map ${aangehaald(dirname(pad))} voor de uitvoer ${aangehaald(basename(pad))} is er niet. Maak die eerst.`,
      )
    throw systemCode(fout) === undefined ? fout : inUse(pad)
  })
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await bestand.close()
    isOpen = false
  }
  return {
    write: async (bytes) => {
      await bestand.writeFile(bytes)
    },
    finish: async () => {
      await close()
      await rename(tijdelijk, pad).catch((fout: unknown) => {
        throw systemCode(fout) === undefined ? fout : inUse(pad)
      })
    },
    discard: async () => {
      await close()
      await rm(tijdelijk, { force: true })
    },
  }
}
