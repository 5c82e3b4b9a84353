import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { regelboek } from '../../../domain/editie/index.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { columnsOf, dossierArbitrary } from '../beslissen/willekeurig.ts'
import { TABELFEITEN, tabellenArbitrary } from '../beslissen/willekeurige-tabel.ts'
import { openDuckdb } from './duckdb.ts'
import { differencesIn } from './verwacht.ts'

const termijnen = regelboek.termijnen.filter(({ code }) => ['EJE', 'WIA', 'EWT'].includes(code))

it('geeft dezelfde antwoorden, wat er ook in de tabellen staat en hoe vaak zij ook zijn veranderd', async () => {
  await fc.assert(
    fc.asyncProperty(
      tabellenArbitrary,
      fc.array(dossierArbitrary(TABELFEITEN), { minLength: 20, maxLength: 20 }),
      async (beslistabellen, dossiers) => {
        const register = registerVan({ ...regelboek, termijnen, beslistabellen })
        const kolommen = columnsOf(dossiers)
        const database = await openDuckdb(register, kolommen)
        const antwoord = await database.runAndReadAll('SELECT * FROM pw_uitkomsten')
        database.closeSync()
        expect(differencesIn(register, kolommen, antwoord.getRowObjects())).toEqual([])
      },
    ),
    { numRuns: 12 },
  )
}, 900_000)
