import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { dialecten, editieSql } from '@poortwachter/wet/sql'
import type { Dialectnaam } from '@poortwachter/wet/sql'
import { describe, expect, it } from 'vitest'
import { opdrachtenOf } from '../../../../addin/bouw/handboek/hoofdstuk/opdracht.ts'
import { sqlblokkenOf } from '../../../../addin/bouw/handboek/hoofdstuk/sql.ts'
import { readHoofdstukken } from '../../../../addin/bouw/stappen/documenten.ts'

const fragment = (await readHoofdstukken()).find(({ naam }) => naam === 'regels-als-sql')!.fragment
const [eerste, ...vragen] = sqlblokkenOf(fragment)

/** The columns that the chapter tells to name. */
const kolommen = new Set(
  opdrachtenOf(fragment).flatMap(({ opdracht }) => /--kolommen (\S+)/.exec(opdracht)?.[1]?.split(',') ?? []),
)

const viewsFor = (dialect: Dialectnaam): string =>
  editieSql(registerVan(regelboek), { dialect: dialecten[dialect], hash: 'a'.repeat(64), tabel: 'dossiers', kolommen })

const cellText = (waarde: unknown): string =>
  waarde === null ? '' : waarde instanceof Date ? waarde.toISOString().slice(0, 10) : String(waarde)

type Ask = (sql: string) => Promise<readonly (readonly string[])[]>

/** A database by name, that answers the rows of the last statement. */
const databanken: readonly (readonly [Dialectnaam, () => Promise<Ask>])[] = [
  [
    'duckdb',
    async () => {
      const verbinding = await (await DuckDBInstance.create(':memory:')).connect()
      return async (sql) => (await verbinding.runAndReadAll(sql)).getRowsJson().map((rij) => rij.map(cellText))
    },
  ],
  [
    'postgresql',
    async () => {
      const databank = await PGlite.create()
      return async (sql) => {
        const antwoord = (await databank.exec(sql, { rowMode: 'array' })).at(-1)
        return (antwoord?.rows ?? []).map((rij) => Object.values(rij).map(cellText))
      }
    },
  ],
]

describe('de SQL in het hoofdstuk over een databank', () => {
  it('is er, met antwoorden', () => expect(vragen.filter(({ rijen }) => rijen.length > 0).length).toBeGreaterThan(3))

  it.each(databanken)('geeft in %s wat het hoofdstuk zegt', { timeout: 300_000 }, async (dialect, open) => {
    const ask = await open()
    await ask(eerste!.sql)
    await ask(viewsFor(dialect))
    for (const { sql, rijen } of vragen) expect(await ask(sql), sql).toEqual(rijen)
  })
})
