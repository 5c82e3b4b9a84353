import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'
import { Databankfout } from './databankfout.ts'
import { quoted } from './kolomsoort.ts'
import type { Databankverbinding } from './verbinding.ts'

/** What stands with each view, so that it is known again as one of these. */
const KENMERK = 'Poortwachter voor Excel'
/** From here on a view can look with the rights of who asks. */
const MET_RECHTEN_VAN_DE_VRAGER = 15
const ANDERE_KOLOMMEN = '42P16'

const EIGEN = `SELECT c.relname AS naam, coalesce(obj_description(c.oid, 'pg_class'), '') AS uitleg FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname LIKE 'pw\\_%' AND c.relkind IN ('r', 'v', 'm', 'f', 'p')`

/** Where the views go, and whether they look with the rights of who asks them. */
export interface Weergavenplaats {
  readonly schema: string
  readonly versie: number
  readonly regelversie: string
}

/** The statements that make the views, as they can be run by hand as well. */
export const placementSql = (sql: string, { schema, versie, regelversie }: Weergavenplaats): readonly string[] => {
  const namen = [...sql.matchAll(/^CREATE OR REPLACE VIEW (\w+) AS/gm)].map(([, naam]) => naam!)
  const rechten = versie >= MET_RECHTEN_VAN_DE_VRAGER
  return [
    `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)};`,
    `SET LOCAL search_path TO ${quoted(schema)};`,
    sql,
    namen
      .flatMap((naam) => [
        ...(rechten ? [`ALTER VIEW ${naam} SET (security_invoker = true);`] : []),
        `COMMENT ON VIEW ${naam} IS '${KENMERK}, regelversie ${regelversie}';`,
      ])
      .join('\n'),
  ]
}

/** The views that were made there before; throws a `Gebruiksfout` when something of the user goes by such a name. */
const earlierViews = async (verbinding: Databankverbinding, schema: string): Promise<readonly string[]> => {
  const bestaand = await verbinding.query(EIGEN, [schema])
  const vreemd = bestaand.find(({ uitleg }) => !String(uitleg).startsWith(KENMERK))
  if (vreemd)
    throw new Gebruiksfout(
      `In schema ${aangehaald(schema)} staat al ${aangehaald(vreemd.naam)}, en dat is niet door deze opdracht gemaakt. Er is niets veranderd. Kies met --schema een ander schema.`,
    )
  return bestaand.map(({ naam }) => quoted(String(naam)))
}

/** Makes the views anew, or in place of those of before. A transaction has to be open; whoever opened it ends it. */
export const placeViews = async (
  verbinding: Databankverbinding,
  sql: string,
  plaats: Weergavenplaats,
): Promise<void> => {
  const { schema } = plaats
  const eerdere = await earlierViews(verbinding, schema)
  const [bestaat] = await verbinding.query('SELECT 1 AS een FROM pg_namespace WHERE nspname = $1', [schema])
  const [maken, pad, weergaven, erbij] = placementSql(sql, plaats)
  // Who may make views in a schema that is there need not be allowed to make schemas.
  if (!bestaat) await verbinding.query(maken!)
  await verbinding.query(pad!)
  await verbinding.query('SAVEPOINT eerder')
  try {
    await verbinding.query(weergaven!)
  } catch (fout) {
    if (!(fout instanceof Databankfout) || fout.code !== ANDERE_KOLOMMEN || eerdere.length === 0) throw fout
    await verbinding.query('ROLLBACK TO SAVEPOINT eerder')
    await verbinding.query(`DROP VIEW ${eerdere.join(', ')}`)
    await verbinding.query(weergaven!)
  }
  await verbinding.query(erbij!)
}
