import { beforeAll, describe, expect, it } from 'vitest'
import type { Dossierkolommen } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { openDuckdb } from './duckdb.ts'
import { openPglite } from './pglite.ts'
import { ankersOf, digestSql, digestsOf, differencesIn } from './verwacht.ts'
import { randomColumns } from './willekeurige-kolommen.ts'

const register = registerVan(regelboek)
const IN_DUCKDB = 100_000
const IN_POSTGRESQL = 20_000
const ZAAD = 19

describe('de regels als SQL zeggen van willekeurige dossiers alles wat de rekenmachine zegt', () => {
  let kolommen: Dossierkolommen
  let digests: readonly string[]
  beforeAll(() => {
    kolommen = randomColumns(register, [...ankersOf(register).keys()], IN_DUCKDB, ZAAD)
    digests = digestsOf(register, kolommen)
  }, 900_000)

  const unequal = (gegeven: readonly unknown[]): readonly number[] =>
    gegeven.flatMap((digest, plaats) => (digest === digests[plaats] ? [] : [plaats]))

  it(`in DuckDB, van ${IN_DUCKDB} dossiers`, async () => {
    const database = await openDuckdb(register, kolommen)
    const antwoord = await database.runAndReadAll(
      `SELECT ${digestSql(register, 'VARCHAR')} FROM pw_uitkomsten ORDER BY dossier`,
    )
    const gegeven = antwoord.getColumns()[0]!
    expect(gegeven).toHaveLength(IN_DUCKDB)
    const anders = unequal(gegeven)
    const rijen = anders.length === 0 ? undefined : await database.runAndReadAll(rowsAt(anders))
    expect(differencesIn(register, kolommen, rijen?.getRowObjects() ?? [])).toEqual([])
    expect(anders).toEqual([])
  }, 900_000)

  it(`in PostgreSQL, van ${IN_POSTGRESQL} dossiers`, async () => {
    const database = await openPglite(register, kolommen, IN_POSTGRESQL)
    const { rows: gegeven } = await database.query<{ readonly digest: string }>(
      `SELECT ${digestSql(register, 'TEXT')} AS digest FROM pw_uitkomsten ORDER BY dossier`,
    )
    expect(gegeven).toHaveLength(IN_POSTGRESQL)
    const anders = unequal(gegeven.map(({ digest }) => digest))
    const rijen = anders.length === 0 ? [] : (await database.query<Record<string, unknown>>(rowsAt(anders))).rows
    expect(differencesIn(register, kolommen, rijen)).toEqual([])
    expect(anders).toEqual([])
    await database.close()
  }, 900_000)
})

const rowsAt = (plaatsen: readonly number[]): string =>
  `SELECT * FROM pw_uitkomsten WHERE dossier IN (${plaatsen.slice(0, 20).join(', ')}) ORDER BY dossier`
