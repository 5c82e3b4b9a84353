import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { regelboek } from '../../../../domain/editie/index.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'
import { dialecten } from '../../../../domain/sql/dialect.ts'
import { editieSql } from '../../../../domain/sql/editie.ts'
import { runCluster } from './cluster.ts'
import { delenVan } from './delen.ts'
import { PYSPARK, preparePython } from './python.ts'
import { countDifferences, expectedOf, writeDossiers } from './vergelijken.ts'

const HOOFDSTUK = fileURLToPath(new URL('../../../../docs/handboek/bron/3-spark.html', import.meta.url))
const AANTAL = 2000
/** What a shell says of a program that was broken off. */
const AFGEBROKEN = 130

/** What a shell says of a program that was asked for something it does not know. */
const GEBRUIKSFOUT = 2

/** How many cases are asked for; undefined when that cannot be read. */
const readAantal = (argumenten: readonly string[]): number | undefined => {
  const { values, tokens } = parseArgs({
    args: [...argumenten],
    options: { aantal: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  if (tokens.some((token) => token.kind !== 'option' || token.name !== 'aantal')) return undefined
  const gevraagd = values.aantal === undefined ? AANTAL : values.aantal === true ? Number.NaN : Number(values.aantal)
  return Number.isInteger(gevraagd) && gevraagd > 0 ? gevraagd : undefined
}

const isThere = (programma: string, vraag: string): boolean =>
  spawnSync(programma, [vraag], { stdio: 'ignore' }).status === 0

/** What the handbook tells to run. */
const readVoorbeeld = async (): Promise<string> => {
  const [, voorbeeld] = /<pre class="python">\n([\s\S]*?)\n<\/pre>/.exec(await readFile(HOOFDSTUK, 'utf8')) ?? []
  if (voorbeeld === undefined) throw new Error('Het hoofdstuk over Spark heeft geen voorbeeld meer.')
  return voorbeeld
}

const secondsFrom = (begin: number): number => Math.round((performance.now() - begin) / 1000)

const prove = async (python: string, map: string, aantal: number, stop: AbortSignal): Promise<void> => {
  const register = registerVan(regelboek)
  const delen = delenVan(aantal)
  const begin = performance.now()
  const dossiers = join(map, 'dossiers.parquet')
  await mkdir(dossiers)
  await writeDossiers(register, delen, dossiers, stop)
  const weergaven = editieSql(register, { dialect: dialecten.spark, hash: 'proef', tabel: 'dossiers' })
  await writeFile(join(map, 'regels.sql'), weergaven)
  const voorbeeld = join(map, 'voorbeeld.py')
  await writeFile(voorbeeld, await readVoorbeeld())
  console.error(`Gemaakt in ${secondsFrom(begin)} s: ${aantal.toLocaleString('nl')} dossiers, ${delen.length} delen.`)

  const beginSpark = performance.now()
  const beginVan = async <T>(werk: Promise<T>): Promise<readonly [T, number]> => [await werk, secondsFrom(beginSpark)]
  // Spark is busy with one core for a while before its workers are: the evaluator has the other.
  const [[wat, seconden], verwacht] = await Promise.all([
    beginVan(runCluster(python, map, voorbeeld, delen.length, stop)),
    expectedOf(register, delen, stop),
  ])
  const anders = await countDifferences(register, delen, verwacht, join(map, 'uitkomsten'), stop)
  console.log(
    `${wat}: ${aantal.toLocaleString('nl')} willekeurige dossiers in ${seconden} s (met maken en vergelijken ${secondsFrom(begin)} s), ${anders} met een ander antwoord.`,
  )
  if (anders > 0) process.exitCode = 1
}

const aantal = readAantal(process.argv.slice(2))
if (aantal === undefined) {
  console.error(`Gebruik: npm run proef:spark -- [--aantal N]. N is een heel aantal dossiers; zonder is het ${AANTAL}.`)
  process.exit(GEBRUIKSFOUT)
}
const mist = [isThere('java', '-version') ? [] : ['Java'], isThere('python3', '--version') ? [] : ['Python']].flat()
const python =
  mist.length > 0
    ? `${mist.join(' en ')} is hier niet.`
    : await preparePython().then(
        (pad) => ({ pad }),
        (fout: unknown) => `${PYSPARK} is hier niet te krijgen. ${String(fout)}`,
      )
if (typeof python === 'string') {
  console.log(`De proef in Spark is niet gedaan: ${python}`)
} else {
  const afbreken = new AbortController()
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => afbreken.abort())
  const map = await mkdtemp(join(tmpdir(), 'spark-'))
  try {
    await prove(python.pad, map, aantal, afbreken.signal)
  } catch (fout) {
    if (!afbreken.signal.aborted) throw fout
    console.error('Afgebroken.')
    process.exitCode = AFGEBROKEN
  } finally {
    afbreken.abort()
    await rm(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}
