import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const WORTEL = fileURLToPath(new URL('..', import.meta.url))

/** One thing that must be in order: a program from `node_modules/.bin` with its arguments. */
export interface Stap {
  readonly titel: string
  readonly opdracht: readonly string[]
  /** Nothing after it makes sense when it fails. */
  readonly onmisbaar?: true
}

/** Every part with its own compiler settings. */
const delen = [
  'domain',
  'addin',
  'addin/bouw',
  'addin/node',
  'worker',
  'worker/opdrachten',
  'test',
  'test/worker/workerd',
  'test/bench/worker',
]

export const typen: readonly Stap[] = delen.map((deel) => ({ titel: `typen: ${deel}`, opdracht: ['tsc', '-p', deel] }))

export const lint: Stap = { titel: 'lint', opdracht: ['oxlint', '--type-aware', '--deny-warnings'] }

/** The tests of some projects; what they say is also written to `verslag`. */
export const testsOf = (
  titel: string,
  verslag: string,
  projecten: readonly string[],
  eigen: readonly string[] = [],
): Stap => ({
  titel,
  opdracht: [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    ...projecten.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${verslag}`,
    ...eigen,
  ],
})

const run = ({ opdracht: [programma, ...argumenten] }: Stap): Promise<number> =>
  new Promise((klaar) => {
    const kind = spawn(`node_modules/.bin/${programma}`, argumenten, {
      cwd: WORTEL,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    kind.on('error', () => klaar(1))
    kind.on('exit', (code) => klaar(code ?? 1))
  })

const seconds = (van: number): string => `${((performance.now() - van) / 1000).toFixed(1)} s`

/** Takes all steps, also after one that fails; answers how many failed. */
export const runStappen = async (stappen: readonly Stap[]): Promise<number> => {
  let mislukt = 0
  for (const stap of stappen) {
    const begin = performance.now()
    const code = await run(stap)
    console.log(`${code === 0 ? 'goed ' : 'FOUT '} ${stap.titel} (${seconds(begin)})`)
    if (code === 0) continue
    mislukt++
    if (stap.onmisbaar) break
  }
  return mislukt
}
