import { aangehaald, naamvraag, nabij } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'
import { Databankfout } from './databankfout.ts'
import { quoted, tabelkolomOf } from './kolomsoort.ts'
import type { Tabelkolom } from './kolomsoort.ts'
import type { Databankverbinding } from './verbinding.ts'

/** The table or view of the user. */
export interface Databanktabel {
  readonly schema: string
  readonly naam: string
  /** Both as they stand in SQL. */
  readonly sql: string
  readonly kolommen: readonly Tabelkolom[]
  /** The one column that says which row is which. */
  readonly sleutel: string | undefined
}

const VINDEN = `SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS naam FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid = to_regclass($1) AND c.relkind IN ('r', 'v', 'm', 'f', 'p')`

const ANDERE = `SELECT n.nspname || '.' || c.relname AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1 LIMIT 500`

const KOLOMMEN = `SELECT a.attname AS naam, format_type(coalesce(nullif(t.typbasetype, 0), a.atttypid), a.atttypmod) AS type
FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
WHERE a.attrelid = CAST($1 AS oid) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`

const SLEUTEL = `SELECT a.attname AS naam FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
WHERE i.indrelid = CAST($1 AS oid) AND i.indisprimary AND i.indnatts = 1`

const MEESTE_GENOEMD = 3

const notFound = async (verbinding: Databankverbinding, gevraagd: string): Promise<Gebruiksfout> => {
  const andere = (await verbinding.query(ANDERE)).map(({ naam }) => String(naam))
  const zonderSchema = (naam: string): string => naam.slice(naam.indexOf('.') + 1)
  const [woord] = nabij(
    gevraagd,
    andere.flatMap((naam) => [naam, zonderSchema(naam)]),
    1,
  )
  const lijkt = andere.filter((naam) => naam === woord || zonderSchema(naam) === woord).slice(0, MEESTE_GENOEMD)
  return new Gebruiksfout(
    `--tabel: in ${verbinding.naam} is geen tabel of weergave ${aangehaald(gevraagd)} die u mag zien.${naamvraag(lijkt.map(aangehaald))} Schrijf haar met haar schema, zoals personeel.verzuim.`,
  )
}

/** Finds a table by its name, written as in SQL; throws a `Gebruiksfout` when it is not there. */
export const findTabel = async (verbinding: Databankverbinding, gevraagd: string): Promise<Databanktabel> => {
  let gevonden: readonly Record<string, unknown>[] = []
  try {
    gevonden = await verbinding.query(VINDEN, [gevraagd])
  } catch (fout) {
    // A name that cannot be one, or has a database of its own before it.
    if (!(fout instanceof Databankfout) || fout.code === undefined || !/^(?:42602|42601|0A000)$/.test(fout.code))
      throw fout
  }
  const [tabel] = gevonden
  if (!tabel) throw await notFound(verbinding, gevraagd)
  const [schema, naam] = [String(tabel.schema), String(tabel.naam)]
  const kolommen = await verbinding.query(KOLOMMEN, [tabel.oid])
  const [sleutel] = await verbinding.query(SLEUTEL, [tabel.oid])
  return {
    schema,
    naam,
    sql: `${quoted(schema)}.${quoted(naam)}`,
    kolommen: kolommen.map((kolom) => tabelkolomOf(String(kolom.naam), String(kolom.type))),
    sleutel: sleutel && String(sleutel.naam),
  }
}
