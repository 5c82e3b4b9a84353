import { datumTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { dialecten } from '@poortwachter/wet/sql'
import { readPlanbestand } from '../../evalueer/aanlevering.ts'
import { wholeNumber } from '../../evalueer/verslag/voortgang.ts'
import type { Databankopties } from '../opties.ts'
import { connectTabel } from './aansluiting.ts'
import type { Aansluiting } from './aansluiting.ts'
import { placementSql, placeViews } from './plaatsing.ts'
import type { Weergavenplaats } from './plaatsing.ts'
import { findTabel } from './tabel.ts'
import type { Databanktabel } from './tabel.ts'
import { openVerbinding } from './verbinding.ts'
import type { Databankverbinding } from './verbinding.ts'

/** What came of it: lines to show, and a text for the standard output or a file. */
export interface Databankuitkomst {
  readonly regels: readonly string[]
  readonly tekst?: string
}

const padded = (delen: readonly (readonly [string, string])[]): readonly string[] => {
  const breedte = Math.max(0, ...delen.map(([links]) => links.length))
  return delen.map(([links, rechts]) => `  ${links.padEnd(breedte)}  ${rechts}`)
}

const describe = (
  { naam }: Databankverbinding,
  tabel: Databanktabel,
  { rijen, dossier, gelezen, nietGelezen }: Aansluiting,
  { peildatum }: Databankopties,
): readonly string[] => [
  `${tabel.schema}.${tabel.naam} in ${naam}: ${wholeNumber(rijen)} ${rijen === 1 ? 'rij' : 'rijen'}, ${tabel.kolommen.length} kolommen.`,
  'Gelezen:',
  ...padded([
    [dossier, 'dossier'],
    ...gelezen.map(({ kolom, veld, doel }): [string, string] => [kolom, `${doel} (${veld})`]),
  ]),
  ...(nietGelezen.length > 0 ? ['Niet gelezen:', ...nietGelezen.map((wat) => `  ${wat}`)] : []),
  peildatum === undefined ? 'Peildatum: de dag waarop u de weergaven vraagt.' : `Peildatum: ${datumTekst(peildatum)}.`,
]

const OPEN = 'BEGIN ISOLATION LEVEL REPEATABLE READ'

const within = async <T>(verbinding: Databankverbinding, begin: string, werk: () => Promise<T>): Promise<T> => {
  await verbinding.query(begin)
  try {
    const uitkomst = await werk()
    await verbinding.query('COMMIT')
    return uitkomst
  } catch (fout) {
    await verbinding.query('ROLLBACK').catch(() => undefined)
    throw fout
  }
}

/** Makes the views of an edition over a table in the database of the user, or shows what it would do. */
export const runDatabank = async (
  opties: Databankopties,
  register: Register,
  hash: string,
): Promise<Databankuitkomst> => {
  const plan = await readPlanbestand(opties.importplan)
  const verbinding = await openVerbinding(opties.verbinding)
  try {
    const tabel = await findTabel(verbinding, opties.tabel)
    const { versie: regelversie } = register.regelboek
    const plaats: Weergavenplaats = { schema: opties.schema, versie: verbinding.versie, regelversie }
    const vraag = { register, hash, plan, peildatum: opties.peildatum }
    if (opties.toonImport) {
      let tekst = ''
      const onPlan = (gegeven: string): void => void (tekst = gegeven)
      await within(verbinding, `${OPEN} READ ONLY`, () => connectTabel(verbinding, tabel, { ...vraag, onPlan }))
      return { regels: [], tekst }
    }
    return await within(verbinding, opties.toon ? `${OPEN} READ ONLY` : OPEN, async () => {
      const aansluiting = (await connectTabel(verbinding, tabel, vraag))!
      const regels = describe(verbinding, tabel, aansluiting, opties)
      if (opties.toon) {
        const sql = ['BEGIN;', ...placementSql(aansluiting.sql, plaats), 'COMMIT;'].join('\n')
        return { regels: [...regels, 'Er is niets gemaakt: dit is wat er gemaakt zou worden.'], tekst: `${sql}\n` }
      }
      await placeViews(verbinding, aansluiting.sql, plaats)
      return {
        regels: [
          ...regels,
          `Gemaakt in schema ${opties.schema}, regelversie ${regelversie}, sha256 ${hash}. De antwoorden: SELECT * FROM ${opties.schema}.pw_uitkomsten;`,
          dialecten.postgresql.bijVragen,
          `Aan ${tabel.schema}.${tabel.naam} is niets veranderd.`,
        ],
      }
    })
  } finally {
    await verbinding.close()
  }
}
