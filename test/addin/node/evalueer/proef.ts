import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { evalueer } from '../../../../addin/node/evalueer/evalueer.ts'
import type { Evalueeruitkomst } from '../../../../addin/node/evalueer/evalueer.ts'
import { readOpties } from '../../../../addin/node/evalueer/gebruik/opties.ts'
import { PEILDAG } from './portefeuille.ts'

/** A folder for the files of one test file. */
export interface Proefmap {
  pad(naam: string): string
  write(naam: string, inhoud: string | Uint8Array): Promise<string>
  remove(): Promise<void>
}

export const createProefmap = async (): Promise<Proefmap> => {
  const map = await mkdtemp(join(tmpdir(), 'evalueer-'))
  const pad = (naam: string) => join(map, naam)
  return {
    pad,
    write: async (naam, inhoud) => {
      await writeFile(pad(naam), inhoud)
      return pad(naam)
    },
    remove: () => rm(map, { recursive: true, force: true }),
  }
}

/** Runs the command as it is typed, without the part that prints. */
export const runEvalueer = async (...argumenten: readonly string[]): Promise<Evalueeruitkomst> => {
  const opties = readOpties(argumenten, PEILDAG)
  if (typeof opties === 'string') throw new Error(`Alleen uitleg gevraagd: ${opties}`)
  const uitkomst = await evalueer(opties)
  if (!uitkomst) throw new Error('Er is niets uitgerekend.')
  return uitkomst
}

/** The rows of a csv that the command wrote, by heading. */
export const readUitvoer = async (pad: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  parse<Record<string, string>>(await readFile(pad), { bom: true, delimiter: ';', columns: true })

/** The rows of a csv that the command wrote, as cells. */
export const readRegels = async (pad: string): Promise<readonly (readonly string[])[]> =>
  parse(await readFile(pad), { bom: true, delimiter: ';' })
