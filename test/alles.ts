import { mkdir, readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lint, runStappen, testsOf, typen } from './stappen.ts'

const VERSLAGEN = fileURLToPath(new URL('../build/test/', import.meta.url))
const verslagen = ['domein', 'overige'].map((naam) => `${VERSLAGEN}${naam}.json`) as [string, string]

interface Verslag {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

const readVerslag = async (pad: string): Promise<Verslag> => {
  try {
    return JSON.parse(await readFile(pad, 'utf8')) as Verslag
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  }
}

await mkdir(VERSLAGEN, { recursive: true })
for (const verslag of verslagen) await rm(verslag, { force: true })

const mislukt = await runStappen([
  ...typen,
  lint,
  { titel: 'opmaak', opdracht: ['prettier', '--check', '--log-level=warn', '.'] },
  { titel: 'pijlen tussen de kamers', opdracht: ['depcruise', 'domain', 'addin', 'worker', 'test'] },
  { titel: 'iedere naam één eigenaar', opdracht: ['tsx', 'test/huis/namen.ts'] },
  { titel: 'takken per functie', opdracht: ['tsx', 'test/huis/complexiteit.ts'] },
  { titel: 'bouw', opdracht: ['tsx', 'addin/bouw/bouw.ts'], onmisbaar: true },
  testsOf('tests van domain alleen, met dekking', verslagen[0], ['domein*'], ['--coverage']),
  testsOf('de andere tests', verslagen[1], ['!domein*']),
])

const uitslagen = await Promise.all(verslagen.map(readVerslag))
const sum = (tel: (verslag: Verslag) => number): number => uitslagen.reduce((som, verslag) => som + tel(verslag), 0)
const goed = sum(({ numPassedTests }) => numPassedTests)
const fout = sum(({ numFailedTests }) => numFailedTests) + mislukt
const overgeslagen = sum(({ numPendingTests }) => numPendingTests)
console.log(`${goed} passed, ${fout} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`)
process.exitCode = fout === 0 && goed > 0 ? 0 : 1
