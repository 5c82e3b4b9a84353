import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Brief } from '@poortwachter/wet/keuring'
import { schermregel } from '@poortwachter/wet/verwoording'
import { readWortels } from '../vertrouwen.ts'
import type { Dienst } from './dienst.ts'
import { readSleutel, type Ondertekensleutel } from './sleutelbos.ts'

export const SLEUTELMAP = '.sleutels'
/** Names of the keys for the service on this computer. */
export const LOKALE_SLEUTELS = { sleutel: 'lokaal', verversing: 'lokaal-verversing' } as const

type Opties = Readonly<Partial<Record<string, string>>>

/** The options of a command, by name; `--lokaal` and `--keten` are always among them. */
export const readUitgeefopties = (namen: readonly string[]): Opties => {
  const options = Object.fromEntries([...namen, 'keten'].map((naam) => [naam, { type: 'string' as const }]))
  const { values } = parseArgs({ options: { ...options, lokaal: { type: 'boolean' as const } } })
  return Object.fromEntries(Object.entries(values).map(([naam, waarde]) => [naam, String(waarde)]))
}

/** Stops with a sentence when a command lacks something. */
export const requireOptie = (waarde: string | undefined, wat: string): string => {
  if (waarde) return waarde
  throw new Error(`Nog nodig: ${wat}.`)
}

type Sleutelrol = 'sleutel' | 'verversing'

const sleutelvragen: Readonly<Record<Sleutelrol, string>> = {
  sleutel: '--sleutel met de naam van de sleutel van de uitgever',
  verversing: '--verversing met de naam van de sleutel waarmee de stand wordt bevestigd',
}

/**
 * The service and the keys that a command works with. `--lokaal` takes the token from `.dev.vars` and the keys that
 * `regels:sleutel -- --lokaal` made.
 */
export const readUitgever = async <R extends Sleutelrol>(
  opties: Opties,
  rollen: readonly R[],
): Promise<{ dienst: Dienst } & Record<R, Ondertekensleutel>> => {
  loadLokaal(opties)
  const dienst: Dienst = {
    adres: requireOptie(opties.adres, '--adres van de dienst, bijvoorbeeld https://regels.example.nl'),
    token: requireOptie(process.env['REGELS_TOKEN'], 'het token van de uitgever in REGELS_TOKEN'),
  }
  const sleutels = new Map<R, Ondertekensleutel>()
  for (const rol of rollen) {
    const id = opties.lokaal ? LOKALE_SLEUTELS[rol] : requireOptie(opties[rol], sleutelvragen[rol])
    sleutels.set(rol, await readSleutel(SLEUTELMAP, id))
  }
  return { dienst, ...(Object.fromEntries(sleutels) as Record<R, Ondertekensleutel>) }
}

/**
 * The chain of roots that we ourselves trust: that of this repository, of the file in `--keten`, or with `--lokaal` that
 * of the service on this computer.
 */
export const readEigenWortels = (opties: Opties): readonly Brief[] => {
  loadLokaal(opties)
  if (opties.keten) return readWortels(readFileSync(opties.keten, 'utf8'))
  return readWortels(opties.lokaal ? process.env['WORTELS'] : undefined)
}

const loadLokaal = ({ lokaal }: Opties): void => {
  if (lokaal && existsSync('.dev.vars')) process.loadEnvFile('.dev.vars')
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
