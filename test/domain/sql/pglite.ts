import { PGlite } from '@electric-sql/pglite'
import type { Dossierkolommen } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import { isoVan } from '../../../domain/dag/datum.ts'
import type { Dag } from '../../../domain/dag/datum.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { dialecten } from '../../../domain/sql/dialect.ts'
import { editieSql } from '../../../domain/sql/editie.ts'
import { invoerwaarden } from './verwacht.ts'

/** A database in memory with the first so many of these cases in the table `dossiers` and the views of the edition over it. */
export const openPglite = async (register: Register, kolommen: Dossierkolommen, aantal: number): Promise<PGlite> => {
  const dialect = dialecten.postgresql
  const database = await PGlite.create()
  const waarden = invoerwaarden(register, kolommen)
  const velden = waarden.map(({ naam, soort }) => `${naam} ${dialect.soorten[soort]}`)
  await database.exec(`CREATE TABLE dossiers (dossier INTEGER, ${velden.join(', ')})`)
  const textAt = (soort: string, waarde: number | string | null): string =>
    waarde === null ? '' : soort === 'dag' ? isoVan(waarde as Dag) : String(waarde)
  const regels = Array.from({ length: aantal }, (_, plaats) =>
    [plaats, ...waarden.map(({ soort, waarde }) => textAt(soort, waarde(plaats)))].join(','),
  )
  await database.query("COPY dossiers FROM '/dev/blob' WITH (FORMAT csv)", [], { blob: new Blob([regels.join('\n')]) })
  await database.exec(editieSql(register, { dialect, hash: 'proef', tabel: 'dossiers' }))
  return database
}
