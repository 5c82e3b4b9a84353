import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { openDuckdb } from '../../domain/sql/duckdb.ts'
import { ankersOf } from '../../domain/sql/verwacht.ts'
import { randomColumns } from '../../domain/sql/willekeurige-kolommen.ts'

const AANTALLEN = [10_000, 100_000] as const
const ZAAD = 2026
const MICRO = 1_000_000

/** What is asked of the database, against a copy of the cases alone. */
const VRAGEN = [
  ['alleen lezen en schrijven', 'SELECT * FROM dossiers'],
  ['een beslistabel', 'SELECT * FROM pw_spoor2nodig'],
  ['alles', 'SELECT * FROM pw_uitkomsten'],
] as const

const register = registerVan(regelboek)
const map = await mkdtemp(join(tmpdir(), 'bench-sql-'))
try {
  for (const aantal of AANTALLEN) {
    const kolommen = randomColumns(register, [...ankersOf(register).keys()], aantal, ZAAD)
    const databank = await openDuckdb(register, kolommen)
    await databank.run('SET threads = 1')
    let kopie = 0
    for (const [wat, vraag] of VRAGEN) {
      const voor = process.cpuUsage()
      await databank.run(`COPY (${vraag}) TO '${join(map, 'uit.parquet')}' (FORMAT parquet)`)
      const { user, system } = process.cpuUsage(voor)
      const seconden = (user + system) / MICRO
      kopie ||= seconden
      const perDossier = Math.round((seconden / aantal) * MICRO)
      console.log(
        `${aantal} dossiers, ${wat}: ${seconden.toFixed(1)} s rekentijd, ${perDossier} µs per dossier, ${(seconden / kopie).toFixed(1)} keer de kopie`,
      )
    }
    databank.closeSync()
  }
} finally {
  await rm(map, { recursive: true, force: true })
}
