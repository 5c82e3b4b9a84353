import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const WORTEL = fileURLToPath(new URL('..', import.meta.url))
const VERSLAG = 'build/test/verslag.json'

/** One thing that must be in order before the tests count. */
interface Stap {
  readonly titel: string
  readonly opdracht: readonly string[]
}

/** Every part with its own compiler settings. */
const delen = [
  'domain',
  'addin',
  'addin/bouw',
  'worker',
  'worker/opdrachten',
  'test',
  'test/worker/workerd',
  'test/bench/worker',
]

const stappen: readonly Stap[] = [
  ...delen.map((deel) => ({ titel: `typen: ${deel}`, opdracht: ['tsc', '-p', deel] })),
  { titel: 'lint', opdracht: ['oxlint', '--deny-warnings'] },
  { titel: 'bouw', opdracht: ['tsx', 'addin/bouw/bouw.ts'] },
  {
    titel: 'tests',
    opdracht: [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VERSLAG}`,
    ],
  },
]

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

interface Verslag {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
}

const readVerslag = async (): Promise<Verslag | undefined> => {
  try {
    return JSON.parse(await readFile(`${WORTEL}${VERSLAG}`, 'utf8')) as Verslag
  } catch {
    return undefined
  }
}

const seconds = (van: number): string => `${((performance.now() - van) / 1000).toFixed(1)} s`

await mkdir(`${WORTEL}build/test`, { recursive: true })
await rm(`${WORTEL}${VERSLAG}`, { force: true })
let mislukt = 0
for (const stap of stappen) {
  const begin = performance.now()
  const code = await run(stap)
  console.log(`${code === 0 ? 'goed ' : 'FOUT '} ${stap.titel} (${seconds(begin)})`)
  if (code === 0) continue
  mislukt++
  if (stap.titel === 'bouw') break
}
const verslag = await readVerslag()
const goed = verslag?.numPassedTests ?? 0
const fout = (verslag?.numFailedTests ?? 0) + mislukt
const overgeslagen = verslag?.numPendingTests ?? 0
console.log(`${goed} passed, ${fout} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`)
process.exitCode = fout === 0 && goed > 0 ? 0 : 1
