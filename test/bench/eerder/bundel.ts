import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'

/** The earlier commit that the present state is laid beside. */
export const EERDER = process.argv[2] ?? 'd0a58fb'

const WORTEL = fileURLToPath(new URL('../../../', import.meta.url))
export const MAP = `${WORTEL}build/bench/eerder/`
const BRON = `${MAP}bron/${EERDER}/`
/** What a program to be compared may import. */
const BRONMAPPEN = ['addin', 'domain', 'test', 'package.json', 'tsconfig.json']

/** The scope of our own packages. */
const EIGEN = '@poortwachter'

/** The same program in two states of the project. */
export interface Staten<Staat> {
  readonly nu: Staat
  readonly eerder: Staat
}

const bundle = async <Staat>(naam: string, bron: string): Promise<Staat> => {
  const uit = `${MAP}${naam}.mjs`
  writeFileSync(`${MAP}${naam}.ts`, bron)
  await build({
    entryPoints: [`${MAP}${naam}.ts`],
    outfile: uit,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: ['date-fns', 'hucre', 'iconv-lite', 'fflate', '@duckdb/*'],
    loader: { '.json': 'json' },
    logLevel: 'error',
  })
  return (await import(pathToFileURL(uit).href)) as Staat
}

/** The packages of the project for the earlier state; what it imports as its own package is its own `domain`. */
const linkPakketten = (): void => {
  const [van, naar] = [`${WORTEL}node_modules`, `${BRON}node_modules`]
  rmSync(naar, { recursive: true, force: true })
  mkdirSync(`${naar}/${EIGEN}`, { recursive: true })
  for (const naam of readdirSync(van)) if (naam !== EIGEN) symlinkSync(`${van}/${naam}`, `${naar}/${naam}`)
  symlinkSync(`${BRON}domain`, `${naar}/${EIGEN}/wet`)
}

/** Where the files of both states stand; those of the earlier one are taken from the history. */
export const unpackStaten = (): Staten<string> => {
  mkdirSync(BRON, { recursive: true })
  execFileSync('sh', ['-c', `git archive ${EERDER} ${BRONMAPPEN.join(' ')} | tar x -C "${BRON}"`], { cwd: WORTEL })
  linkPakketten()
  return { nu: WORTEL, eerder: BRON }
}

/** Bundles a program in both states, as the add-in is. `bron` gives its text, with the root that it imports from. */
export const bundelStaten = async <Staat>(
  naam: string,
  bron: { readonly [Wanneer in keyof Staten<Staat>]: (wortel: string) => string },
): Promise<Staten<Staat>> => {
  const { nu, eerder } = unpackStaten()
  return {
    nu: await bundle<Staat>(`${naam}-nu`, bron.nu(nu)),
    eerder: await bundle<Staat>(`${naam}-eerder`, bron.eerder(eerder)),
  }
}

export const median = (tijden: readonly number[]): number =>
  tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)]!

setFlagsFromString('--expose-gc')
const cleanUp = runInNewContext('gc') as () => void

/** What one of the states took in the middle of all rounds, in milliseconds of a processor. */
export interface Duur {
  readonly nu: number
  readonly eerder: number
}

/**
 * Has both states do the same work by turns; `werk` makes ready what does not count and gives what does. Memory is cleaned
 * up before each turn where `isVanKoud`: an engine then throws away much of what it compiled as well, so that this
 * measures work that is done once, such as reading a file, and without it work that is done over and over.
 */
export const omBeurten = async <Staat>(
  { nu, eerder }: Staten<Staat>,
  ronden: number,
  werk: (staat: Staat) => () => unknown,
  isVanKoud = true,
): Promise<Duur> => {
  const tijden = { nu: [] as number[], eerder: [] as number[] }
  for (let ronde = -1; ronde < ronden; ronde++) {
    for (const [wie, staat] of [
      ['eerder', eerder],
      ['nu', nu],
    ] as const) {
      const klaar = werk(staat)
      if (isVanKoud) cleanUp()
      const begin = process.cpuUsage()
      await klaar()
      const { user, system } = process.cpuUsage(begin)
      if (ronde >= 0) tijden[wie].push((user + system) / 1000)
    }
  }
  return { nu: median(tijden.nu), eerder: median(tijden.eerder) }
}

const twee = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** How many times as long as before, for a line of the report. */
export const verhouding = ({ nu, eerder }: Duur): string => `${twee.format(nu / eerder)} × ${EERDER}`
