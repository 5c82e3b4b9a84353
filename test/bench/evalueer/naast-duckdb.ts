import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { evalueer } from '../../../addin/node/evalueer/evalueer.ts'
import { readOpties } from '../../../addin/node/evalueer/gebruik/opties.ts'
import { PEILDAG } from '../../addin/node/evalueer/portefeuille.ts'

const RONDEN = 3
const DRADEN = 2

/** Seconds on the clock and of the processors that working out and reading and writing alone take, from file to file. */
export interface Vergelijking {
  readonly vorm: 'csv' | 'parquet'
  readonly evalueer: Duur
  readonly duckdb: Duur
}

interface Duur {
  readonly klok: number
  readonly processor: number
}

const MS = 1000

const timed = async (werk: () => Promise<unknown>): Promise<Duur> => {
  const [begin, processor] = [performance.now(), process.cpuUsage()]
  await werk()
  const { user, system } = process.cpuUsage(processor)
  return { klok: (performance.now() - begin) / MS, processor: (user + system) / (MS * MS) }
}

const middle = (duren: readonly Duur[], deel: keyof Duur): number =>
  duren.map((duur) => duur[deel]).toSorted((a, b) => a - b)[duren.length >> 1]!

const medianOf = (duren: readonly Duur[]): Duur => ({
  klok: middle(duren, 'klok'),
  processor: middle(duren, 'processor'),
})

const CSV = `delim = ';', header = true, all_varchar = true, quote = '"'`
const text = (pad: string): string => `'${pad.replaceAll("'", "''")}'`
const source = (pad: string): string =>
  pad.endsWith('.csv') ? `read_csv(${text(pad)}, ${CSV})` : `read_parquet(${text(pad)})`

/** The same file worked out, and only read while the same output is only written: in turns, the middle of each. */
export const compareWithDuckdb = async (map: string, csv: string): Promise<readonly Vergelijking[]> => {
  const databank = await DuckDBInstance.create(':memory:', { threads: String(DRADEN) })
  const verbinding = await databank.connect()
  try {
    const parquet = join(map, 'in.parquet')
    await verbinding.run(`COPY (SELECT * FROM ${source(csv)}) TO ${text(parquet)} (FORMAT parquet)`)
    const uit: Vergelijking[] = []
    for (const [vorm, invoer] of [
      ['csv', csv],
      ['parquet', parquet],
    ] as const) {
      const uitvoer = join(map, `naast.${vorm}`)
      const opties = readOpties(
        [invoer, '--uit', uitvoer, '--draden', String(DRADEN), '--loonpercentage', '70'],
        PEILDAG,
      )
      if (typeof opties === 'string') continue
      const werkelijk: Duur[] = []
      const kaal: Duur[] = []
      for (let ronde = 0; ronde < RONDEN; ronde++) {
        werkelijk.push(await timed(() => evalueer(opties)))
        await verbinding.run(`CREATE OR REPLACE TABLE uitkomst AS SELECT * FROM ${source(uitvoer)}`)
        kaal.push(
          await timed(async () => {
            await verbinding.run(`CREATE OR REPLACE TABLE gelezen AS SELECT * FROM ${source(invoer)}`)
            await verbinding.run(
              `COPY uitkomst TO ${text(join(map, `kaal.${vorm}`))} (${vorm === 'csv' ? `HEADER, DELIMITER ';'` : 'FORMAT parquet'})`,
            )
          }),
        )
      }
      uit.push({ vorm, evalueer: medianOf(werkelijk), duckdb: medianOf(kaal) })
    }
    return uit
  } finally {
    databank.closeSync()
  }
}
