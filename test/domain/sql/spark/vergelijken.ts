import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Dossierkolommen } from '../../../../domain/beslissen/dossiers/dossierkolommen.ts'
import type { Register } from '../../../../domain/regelboek/register.ts'
import { openDossiers } from '../duckdb.ts'
import { ankersOf, digestSql, digestsOf } from '../verwacht.ts'
import { randomColumns } from '../willekeurige-kolommen.ts'
import type { Deel } from './delen.ts'
import { createVoortgang } from './voortgang.ts'

const columnsOf = (register: Register, { aantal, zaad }: Deel): Dossierkolommen =>
  randomColumns(register, [...ankersOf(register).keys()], aantal, zaad)

const totalOf = (delen: readonly Deel[]): number => delen.reduce((totaal, { aantal }) => totaal + aantal, 0)

/** Writes a file with cases for each share. Spark has a worker read each as one. */
export const writeDossiers = async (
  register: Register,
  delen: readonly Deel[],
  map: string,
  stop: AbortSignal,
): Promise<void> => {
  const report = createVoortgang('Gemaakt', totalOf(delen))
  for (const deel of delen) {
    const dossiers = await openDossiers(register, columnsOf(register, deel))
    const bestand = join(map, `deel-${String(deel.van).padStart(9, '0')}.parquet`)
    await dossiers.run(
      `COPY (SELECT * REPLACE (CAST(dossier + ${deel.van} AS INTEGER) AS dossier) FROM dossiers) TO '${bestand}' (FORMAT parquet)`,
    )
    dossiers.closeSync()
    stop.throwIfAborted()
    report(deel.van + deel.aantal)
  }
}

/** What the evaluator says of every case, as digests. */
export const expectedOf = async (
  register: Register,
  delen: readonly Deel[],
  stop: AbortSignal,
): Promise<readonly (readonly string[])[]> => {
  const uit: (readonly string[])[] = []
  const report = createVoortgang('De rekenmachine', totalOf(delen))
  for (const deel of delen) {
    uit.push(digestsOf(register, columnsOf(register, deel)))
    await setImmediate()
    stop.throwIfAborted()
    report(deel.van + deel.aantal)
  }
  return uit
}

/** How many cases have another answer in the files that Spark wrote, or more than one answer or none. */
export const countDifferences = async (
  register: Register,
  delen: readonly Deel[],
  verwacht: readonly (readonly string[])[],
  map: string,
  stop: AbortSignal,
): Promise<number> => {
  const database = await DuckDBInstance.create(':memory:', { threads: '2' })
  const uitkomsten = await database.connect()
  const report = createVoortgang('Vergeleken', totalOf(delen))
  let anders = 0
  try {
    const alle = await uitkomsten.runAndReadAll(`SELECT CAST(count(*) AS INTEGER) FROM '${map}/*.parquet'`)
    anders += Math.abs(Number(alle.getColumns()[0]?.[0]) - totalOf(delen))
    for (const [plaats, { van, aantal }] of delen.entries()) {
      const antwoord = await uitkomsten.runAndReadAll(
        `SELECT dossier, ${digestSql(register, 'VARCHAR')} FROM '${map}/*.parquet' WHERE dossier >= ${van} AND dossier < ${van + aantal}`,
      )
      const [dossiers = [], digests = []] = antwoord.getColumns()
      const gegeven = new Map(dossiers.map((dossier, i) => [Number(dossier), digests[i]]))
      anders += verwacht[plaats]!.filter((digest, i) => digest !== gegeven.get(van + i)).length
      stop.throwIfAborted()
      report(van + aantal)
    }
  } finally {
    uitkomsten.closeSync()
    database.closeSync()
  }
  return anders
}
