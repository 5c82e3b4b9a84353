import { lstat, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import type { Bestandsvorm } from '../gebruik/vorm.ts'

const stemOf = (pad: string): string => pad.slice(0, pad.length - extname(pad).length)

/** Where a table comes that stands beside the cases. */
export const besidePath = (pad: string, achtervoegsel: string): string => `${stemOf(pad)}.${achtervoegsel}.csv`

/**
 * Where the account of a run comes: what was read, with what, and what was made. It has the whole name of the output, so
 * that the same cases as csv and as Parquet each keep their own.
 */
export const manifestPath = (pad: string): string => `${pad}.manifest.json`

/** The files that an output of this form becomes, with these tables beside it. */
export const outputPaths = (pad: string, vorm: Bestandsvorm, achtervoegsels: readonly string[]): readonly string[] => [
  pad,
  ...(vorm === 'xlsx' ? [] : achtervoegsels.map((achtervoegsel) => besidePath(pad, achtervoegsel))),
  manifestPath(pad),
]

/** What a file is on its disk, whatever name it goes by; undefined when it is not there. */
const identityOf = async (pad: string): Promise<string | undefined> => {
  const stand = await stat(pad, { bigint: true }).catch(() => undefined)
  return stand && `${stand.dev}:${stand.ino}`
}

const refuseOther = async (pad: string): Promise<void> => {
  const stand = await lstat(pad).catch(() => undefined)
  if (!stand || stand.isFile()) return
  const wat = stand.isSymbolicLink()
    ? 'een verwijzing naar een ander bestand'
    : stand.isDirectory()
      ? 'een map'
      : 'geen gewoon bestand'
  throw new Gebruiksfout(`De uitvoer ${aangehaald(pad)} is ${wat}. Kies met --uit een andere naam.`)
}

/**
 * Refuses outputs that would take the place of a file that is read, also by another name (a link, other capitals where
 * the disk does not tell them apart), and outputs that are no ordinary file.
 */
export const checkOutputs = async (invoer: readonly string[], uitvoer: readonly string[]): Promise<void> => {
  const gelezen = new Set((await Promise.all(invoer.map(identityOf))).filter((identiteit) => identiteit !== undefined))
  for (const [plaats, pad] of uitvoer.entries()) {
    const identiteit = await identityOf(pad)
    if (identiteit !== undefined && gelezen.has(identiteit)) {
      const wat =
        plaats === 0 ? `De uitvoer ${aangehaald(pad)} is` : `Naast de uitvoer komt ${aangehaald(pad)}, en dat is`
      throw new Gebruiksfout(`${wat} een bestand dat gelezen wordt. Kies met --uit een andere naam.`)
    }
    await refuseOther(pad)
  }
}
