import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { regelboek } from '../../../../domain/editie/index.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'
import { dialecten } from '../../../../domain/sql/dialect.ts'
import { editieSql } from '../../../../domain/sql/editie.ts'
import { openDuckdb } from '../duckdb.ts'
import { ankersOf, digestSql, digestsOf } from '../verwacht.ts'
import { randomColumns } from '../willekeurige-kolommen.ts'

/** The engine that the views are tried on. It needs Java 17 or newer, and Python. */
const PYSPARK = 'pyspark==4.1.4'
const OMGEVING = fileURLToPath(new URL('../../../../build/spark', import.meta.url))
const PROEF = fileURLToPath(new URL('proef.py', import.meta.url))
const HOOFDSTUK = fileURLToPath(new URL('../../../../docs/handboek/bron/3-spark.html', import.meta.url))
const AANTAL = 2000
const ZAAD = 2026

const run = promisify(execFile)
const isThere = (programma: string, vraag: string): boolean =>
  spawnSync(programma, [vraag], { stdio: 'ignore' }).status === 0

/** What the handbook tells to run. */
const readVoorbeeld = async (): Promise<string> => {
  const [, voorbeeld] = /<pre class="python">\n([\s\S]*?)\n<\/pre>/.exec(await readFile(HOOFDSTUK, 'utf8')) ?? []
  if (voorbeeld === undefined) throw new Error('Het hoofdstuk over Spark heeft geen voorbeeld meer.')
  return voorbeeld
}

/** Python with Spark in it; undefined where that cannot be had. */
const preparePython = async (): Promise<string | undefined> => {
  const python = join(OMGEVING, 'bin/python')
  try {
    if (!existsSync(python)) await run('python3', ['-m', 'venv', OMGEVING])
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PYSPARK])
    return python
  } catch (fout) {
    console.log(`De proef in Spark is niet gedaan: ${PYSPARK} is hier niet te krijgen. ${String(fout)}`)
    return undefined
  }
}

const prove = async (map: string, aantal: number): Promise<void> => {
  const python = await preparePython()
  if (python === undefined) return
  const register = registerVan(regelboek)
  const kolommen = randomColumns(register, [...ankersOf(register).keys()], aantal, ZAAD)
  const dossiers = await openDuckdb(register, kolommen)
  await dossiers.run(`COPY dossiers TO '${join(map, 'dossiers.parquet')}' (FORMAT parquet)`)
  dossiers.closeSync()
  const weergaven = editieSql(register, { dialect: dialecten.spark, hash: 'proef', tabel: 'dossiers' })
  await writeFile(join(map, 'regels.sql'), weergaven)
  const voorbeeld = join(map, 'voorbeeld.py')
  await writeFile(voorbeeld, await readVoorbeeld())

  const begin = performance.now()
  const { stdout } = await run(python, [PROEF, voorbeeld], {
    cwd: map,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' },
  })
  const seconden = Math.round((performance.now() - begin) / 1000)
  const uitkomsten = await (await DuckDBInstance.create(':memory:')).connect()
  const antwoord = await uitkomsten.runAndReadAll(
    `SELECT ${digestSql(register, 'VARCHAR')} FROM '${join(map, 'uitkomsten')}/*.parquet' ORDER BY dossier`,
  )
  uitkomsten.closeSync()
  const gegeven = antwoord.getColumns()[0] ?? []
  const anders = digestsOf(register, kolommen).filter((digest, plaats) => digest !== gegeven[plaats]).length
  console.log(`${stdout.trim()}: ${aantal} willekeurige dossiers in ${seconden} s, ${anders} met een ander antwoord.`)
  if (anders > 0 || gegeven.length !== aantal) process.exitCode = 1
}

const { values } = parseArgs({ options: { aantal: { type: 'string' } } })
const aantal = Number(values.aantal ?? AANTAL)
if (!Number.isInteger(aantal) || aantal < 1) throw new RangeError(`--aantal: geen aantal dossiers: ${values.aantal}`)
const mist = [isThere('java', '-version') ? [] : ['Java'], isThere('python3', '--version') ? [] : ['Python']].flat()
if (mist.length > 0) {
  console.log(`De proef in Spark is niet gedaan: ${mist.join(' en ')} is hier niet.`)
} else {
  const map = await mkdtemp(join(tmpdir(), 'spark-'))
  try {
    await prove(map, aantal)
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}
