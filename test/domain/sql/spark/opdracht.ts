import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
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
const AANTAL = 200_000
const ZAAD = 2026

const run = promisify(execFile)
const isThere = (programma: string, vraag: string): boolean =>
  spawnSync(programma, [vraag], { stdio: 'ignore' }).status === 0

const readDigests = async (map: string): Promise<readonly unknown[]> => {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const verbinding = await (await DuckDBInstance.create(':memory:')).connect()
  const antwoord = await verbinding.runAndReadAll(`SELECT digest FROM '${map}/*.parquet' ORDER BY dossier`)
  return antwoord.getColumns()[0] ?? []
}

const prove = async (map: string): Promise<void> => {
  const python = join(OMGEVING, 'bin/python')
  if (!existsSync(python)) await run('python3', ['-m', 'venv', OMGEVING])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PYSPARK])

  const register = registerVan(regelboek)
  const dialect = dialecten.spark
  const kolommen = randomColumns(register, [...ankersOf(register).keys()], AANTAL, ZAAD)
  const bestand = join(map, 'dossiers.parquet')
  const verbinding = await openDuckdb(register, kolommen)
  await verbinding.run(`COPY dossiers TO '${bestand}' (FORMAT parquet)`)
  verbinding.closeSync()
  const weergaven = join(map, 'regels.sql')
  await writeFile(weergaven, editieSql(register, { dialect, hash: 'proef', tabel: 'dossiers' }))

  const uitvoer = join(map, 'digests')
  const vraag = `SELECT dossier, ${digestSql(register, dialect.soorten.tekst)} AS digest FROM pw_uitkomsten`
  const begin = performance.now()
  const { stdout } = await run(python, [PROEF, bestand, weergaven, vraag, uitvoer], {
    cwd: map,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' },
  })
  const seconden = Math.round((performance.now() - begin) / 1000)
  const gegeven = await readDigests(uitvoer)
  const verwacht = digestsOf(register, kolommen)
  const anders = verwacht.filter((digest, plaats) => digest !== gegeven[plaats]).length
  console.log(`${stdout.trim()}: ${AANTAL} willekeurige dossiers in ${seconden} s, ${anders} met een ander antwoord.`)
  if (anders > 0 || gegeven.length !== AANTAL) process.exitCode = 1
}

const mist = [isThere('java', '-version') ? [] : ['Java'], isThere('python3', '--version') ? [] : ['Python']].flat()
if (mist.length > 0) {
  console.log(`De proef in Spark is niet gedaan: ${mist.join(' en ')} is hier niet.`)
} else {
  const map = await mkdtemp(join(tmpdir(), 'spark-'))
  try {
    await prove(map)
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}
