import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileHash } from './bestandskenmerk.ts'
import { systemCode } from '../gebruik/gebruiksfout.ts'
import { diskError } from './schijffout.ts'

/** A file that is written under another name and gets its own only when it is whole. */
export interface TijdelijkBestand {
  /** The name it gets. */
  readonly pad: string
  /** The name it has until then, for another program that writes it. */
  readonly tijdelijk: string
  write(bytes: Uint8Array): Promise<void>
  /** Puts everything on the disk; nothing can be written any more. */
  seal(): Promise<void>
  /** How many bytes a sealed file has, and their SHA-256. */
  bytes(): number
  sha256(): string
  /** Gives a sealed file its name, at once; an earlier file of that name is replaced. */
  commit(): void
  /** Moves an earlier file of its name out of the way; undefined when there is none. */
  setAside(): Opzijgezet | undefined
  /** Takes away what was written; does nothing after `commit`. */
  discard(): Promise<void>
}

/** An earlier file that was moved out of the way: it comes back, or goes for good. */
interface Opzijgezet {
  restore(): void
  drop(): void
}

/** Files that are being written. Whatever way the process ends, short of being killed outright, they go. */
const openstaand = new Set<string>()
process.on('exit', () => {
  for (const pad of openstaand) rmSync(pad, { force: true })
})

const EINDE = '.deel'
/** Tells files of this computer apart from those that another one is writing in a shared folder. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** A name that nobody can foresee, which says which process made it. */
const temporaryName = (pad: string): string =>
  `${basename(pad)}.${computer}-${process.pid}-${randomBytes(8).toString('hex')}${EINDE}`

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return systemCode(fout) !== 'ESRCH'
  }
}

/** Takes away what runs that were killed outright have left of this output. */
const clearAbandoned = async (pad: string): Promise<void> => {
  const begin = `${basename(pad)}.${computer}-`
  const namen = await readdir(dirname(pad)).catch(() => [])
  for (const naam of namen) {
    const pid = /^(\d+)-[0-9a-f]{16}\.deel$/.exec(naam.startsWith(begin) ? naam.slice(begin.length) : '')?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(pad), naam), { force: true })
  }
}

const ALLEEN_EIGENAAR = 0o600
/** What the owner and the group may do; the file holds data about health, so others may nothing. */
const ZONDER_ANDEREN = 0o770

/** A file that is replaced keeps its mode, but never one that lets others in. */
const modeFor = async (pad: string): Promise<number> => {
  const eerder = await stat(pad).catch(() => undefined)
  return eerder?.isFile() ? (eerder.mode & ZONDER_ANDEREN) | ALLEEN_EIGENAAR : ALLEEN_EIGENAAR
}

/** Puts the new name of a file on the disk; not every system can. */
const syncFolder = (map: string): void => {
  try {
    const wijzer = openSync(map, 'r')
    try {
      fsyncSync(wijzer)
    } finally {
      closeSync(wijzer)
    }
  } catch {
    // A folder cannot be opened on Windows; the file itself is on the disk.
  }
}

export const createTijdelijkBestand = async (pad: string): Promise<TijdelijkBestand> => {
  const map = dirname(pad)
  const tijdelijk = join(map, temporaryName(pad))
  const asSentence: (fout: unknown) => never = (fout) => {
    throw diskError(fout, pad)
  }
  await clearAbandoned(pad)
  const modus = await modeFor(pad)
  try {
    // Made and noted in one step: an end in between would leave a file that nobody knows of.
    closeSync(openSync(tijdelijk, 'wx', ALLEEN_EIGENAAR))
    openstaand.add(tijdelijk)
  } catch (fout) {
    asSentence(fout)
  }
  const bestand = await open(tijdelijk, 'r+').catch(asSentence)
  let isOpen = true
  const som = createHash('sha256')
  let kenmerk = ''
  let omvang = 0
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await bestand.close()
  }
  return {
    pad,
    tijdelijk,
    bytes: () => omvang,
    sha256: () => kenmerk,
    write: async (bytes) => {
      await bestand.writeFile(bytes).catch(asSentence)
      som.update(bytes)
      omvang += bytes.length
    },
    seal: async () => {
      const opSchijf = (await bestand.stat()).size
      kenmerk = opSchijf === omvang ? som.digest('hex') : await fileHash(tijdelijk)
      omvang = opSchijf
      await bestand.chmod(modus).catch(asSentence)
      await bestand.sync().catch(asSentence)
      await close().catch(asSentence)
    },
    commit: () => {
      try {
        renameSync(tijdelijk, pad)
      } catch (fout) {
        asSentence(fout)
      }
      openstaand.delete(tijdelijk)
      syncFolder(map)
    },
    setAside: () => {
      const opzij = join(map, temporaryName(pad))
      try {
        renameSync(pad, opzij)
      } catch (fout) {
        if (systemCode(fout) === 'ENOENT') return undefined
        return asSentence(fout)
      }
      return {
        restore: () => renameSync(opzij, pad),
        drop: () => rmSync(opzij, { force: true }),
      }
    },
    discard: async () => {
      await close().catch(() => undefined)
      if (!openstaand.has(tijdelijk)) return
      await rm(tijdelijk, { force: true })
      openstaand.delete(tijdelijk)
    },
  }
}
