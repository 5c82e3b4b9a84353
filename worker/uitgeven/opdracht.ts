import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { schermregel } from '@poortwachter/wet/verwoording'
import type { Dienst } from './dienst.ts'
import { readSleutel, type Ondertekensleutel } from './sleutelbos.ts'

export const SLEUTELMAP = '.sleutels'
export const LOKAAL = 'lokaal'

type Opties = Readonly<Partial<Record<string, string>>>

/** The options of a command, by name; `--lokaal` is always one of them. */
export const readUitgeefopties = (namen: readonly string[]): Opties => {
  const options = Object.fromEntries(namen.map((naam) => [naam, { type: 'string' as const }]))
  const { values } = parseArgs({ options: { ...options, lokaal: { type: 'boolean' as const } } })
  return Object.fromEntries(Object.entries(values).map(([naam, waarde]) => [naam, String(waarde)]))
}

/** Stops with a sentence when a command lacks something. */
export const requireOptie = (waarde: string | undefined, wat: string): string => {
  if (waarde) return waarde
  throw new Error(`Nog nodig: ${wat}.`)
}

/** The service and the key that a command works with. `--lokaal` takes both from `.dev.vars` and the local key. */
export const readUitgever = async (opties: Opties): Promise<{ dienst: Dienst; sleutel: Ondertekensleutel }> => {
  if (opties.lokaal && existsSync('.dev.vars')) process.loadEnvFile('.dev.vars')
  const id = opties.lokaal ? LOKAAL : requireOptie(opties.sleutel, '--sleutel met de naam van de sleutel')
  return {
    dienst: {
      adres: requireOptie(opties.adres, '--adres van de dienst, bijvoorbeeld https://regels.example.nl'),
      token: requireOptie(process.env['REGELS_TOKEN'], 'het token van de uitgever in REGELS_TOKEN'),
    },
    sleutel: await readSleutel(SLEUTELMAP, id),
  }
}

/** Runs a command: what goes wrong is one line on standard error and exit code 1. */
export const run = async (opdracht: () => Promise<void>): Promise<void> => {
  try {
    await opdracht()
  } catch (fout) {
    // What a service answered can be part of the message.
    const bericht = fout instanceof Error ? fout.message : String(fout)
    console.error(bericht.split('\n').map(schermregel).join('\n'))
    process.exitCode = 1
  }
}
