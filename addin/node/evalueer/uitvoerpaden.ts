import { lstat, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from './gebruiksfout.ts'

/** Where the summary of a csv comes: beside it. */
export const summaryPath = (pad: string): string => `${pad.slice(0, pad.length - extname(pad).length)}.samenvatting.csv`

/** The files that an output of this form becomes. */
export const outputPaths = (pad: string, vorm: 'csv' | 'xlsx'): readonly string[] =>
  vorm === 'csv' ? [pad, summaryPath(pad)] : [pad]

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
      const wat = plaats === 0 ? 'De uitvoer' : 'De samenvatting'
      throw new Gebruiksfout(
        `${wat} ${aangehaald(pad)} is een bestand dat gelezen wordt. Kies met --uit een andere naam.`,
      )
    }
    await refuseOther(pad)
  }
}
