import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import wortelpakket from '../../../package.json' with { type: 'json' }
import { bundleOpdrachten } from './bundel.ts'
import type { Bundel } from './bundel.ts'

const WORTEL = fileURLToPath(new URL('../../../', import.meta.url))
const LEESMIJ = fileURLToPath(new URL('LEESMIJ.md', import.meta.url))
const INGANG = 'poortwachter.js'

const versies: Readonly<Record<string, string>> = { ...wortelpakket.devDependencies, ...wortelpakket.dependencies }

/** What the package says of itself. It asks for nothing that is not there, and nobody publishes it by mistake. */
const packageJson = ({ apart }: Bundel): object => ({
  name: 'poortwachter',
  version: wortelpakket.version,
  private: true,
  description: 'De Wet verbetering poortwachter als opdracht: termijnen, beslissingen en bewijs, ook als SQL.',
  license: wortelpakket.license,
  type: 'module',
  engines: wortelpakket.engines,
  bin: { poortwachter: INGANG },
  ...(apart.length > 0 ? { optionalDependencies: Object.fromEntries(apart.map((naam) => [naam, versies[naam]])) } : {}),
})

const LICENTIEBESTAND = /^licen[cs]e/i

const licenceOf = async (naam: string): Promise<string> => {
  const map = join(WORTEL, 'node_modules', naam)
  const bestand = (await readdir(map)).find((kandidaat) => LICENTIEBESTAND.test(kandidaat))
  if (bestand === undefined) throw new Error(`De bibliotheek ${naam} heeft geen bestand met haar licentie.`)
  return `## ${naam}\n\n${(await readFile(join(map, bestand), 'utf8')).trim()}\n`
}

/** Makes the package anew in `map`, as a folder. */
export const buildPakketmap = async (map: string): Promise<void> => {
  await rm(map, { recursive: true, force: true })
  await mkdir(map, { recursive: true })
  const bundel = await bundleOpdrachten(map)
  const licenties = await Promise.all(bundel.bibliotheken.map(licenceOf))
  await writeFile(join(map, 'package.json'), `${JSON.stringify(packageJson(bundel), null, 2)}\n`)
  await writeFile(join(map, 'LICENTIES.md'), `# Bibliotheken in dit pakket\n\n${licenties.join('\n')}`)
  await copyFile(join(WORTEL, 'LICENSE'), join(map, 'LICENSE'))
  await copyFile(LEESMIJ, join(map, 'README.md'))
}

/** A packed package with what it takes, packed and on disk. */
export interface Pakket {
  readonly bestand: string
  readonly bytes: number
  readonly uitgepakt: number
}

/** Packs what is in `map` as npm does, into the folder `naar`. */
export const packPakket = async (map: string, naar: string): Promise<Pakket> => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--pack-destination', naar], {
    cwd: map,
    shell: process.platform === 'win32',
  })
  const [gepakt]: readonly { readonly filename: string; readonly unpackedSize: number }[] = JSON.parse(stdout)
  if (!gepakt) throw new Error('npm pack heeft niets gemaakt.')
  const bestand = join(naar, gepakt.filename)
  return { bestand, bytes: (await stat(bestand)).size, uitgepakt: gepakt.unpackedSize }
}
