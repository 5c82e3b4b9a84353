import { DATE, DOUBLE, DuckDBDataChunk, DuckDBDateValue, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import type { Dossierkolommen } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { dialecten } from '../../../domain/sql/dialect.ts'
import { editieSql } from '../../../domain/sql/editie.ts'
import { invoerwaarden } from './verwacht.ts'

const SOORTEN = { dag: DATE, getal: DOUBLE, tekst: VARCHAR } as const
/** Rows of one chunk. */
const BROK = 2048

/** A database in memory with these cases in the table `dossiers`. */
export const openDossiers = async (register: Register, kolommen: Dossierkolommen): Promise<DuckDBConnection> => {
  const database = await DuckDBInstance.create(':memory:', { threads: '2' })
  const verbinding = await database.connect()
  await fillDossiers(verbinding, register, kolommen)
  return verbinding
}

/** The same with the views of the edition over it. */
export const openDuckdb = async (register: Register, kolommen: Dossierkolommen): Promise<DuckDBConnection> => {
  const verbinding = await openDossiers(register, kolommen)
  await verbinding.run(editieSql(register, { dialect: dialecten.duckdb, hash: 'proef', tabel: 'dossiers' }))
  return verbinding
}

const fillDossiers = async (
  verbinding: DuckDBConnection,
  register: Register,
  kolommen: Dossierkolommen,
): Promise<void> => {
  const waarden = invoerwaarden(register, kolommen)
  const soorten = waarden.map(({ soort }) => SOORTEN[soort])
  const velden = waarden.map(({ naam }, i) => `${naam} ${String(soorten[i])}`)
  await verbinding.run(`CREATE TABLE dossiers (dossier INTEGER, ${velden.join(', ')})`)
  const aanvulling = await verbinding.createAppender('dossiers')
  const brok = DuckDBDataChunk.create([INTEGER, ...soorten])
  for (let van = 0; van < kolommen.aantal; van += BROK) {
    const plaatsen = Array.from({ length: Math.min(BROK, kolommen.aantal - van) }, (_, i) => van + i)
    const valueAt = (soort: string, waarde: number | string | null): DuckDBValue =>
      soort === 'dag' && typeof waarde === 'number' ? new DuckDBDateValue(waarde) : waarde
    brok.reset()
    brok.setColumns([
      plaatsen,
      ...waarden.map(({ soort, waarde }) => plaatsen.map((plaats) => valueAt(soort, waarde(plaats)))),
    ])
    aanvulling.appendDataChunk(brok)
  }
  aanvulling.closeSync()
}
