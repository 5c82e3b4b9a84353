import type { Dossiercel } from '../../../dossiers/dossiercel.ts'

/** How the values of a column are looked at. */
export type Kolomsoort = 'dag' | 'getal' | 'janee' | 'tekst'

/** A column of the table of the user. */
export interface Tabelkolom {
  readonly naam: string
  readonly soort: Kolomsoort
  /** The column as it is named in SQL. */
  readonly sql: string
  /** Its value as a text that does not hang on the settings of a session; NULL where nothing stands. */
  readonly celSql: string
  /** Its value as a day, for a column of days. */
  readonly dagSql: string
}

const GETAL = /^(?:smallint|integer|bigint|real|double precision|numeric)\b/
const MOMENT = 'timestamp with time zone'
const DAGEN = new Set(['date', 'timestamp without time zone', MOMENT])

const kindOf = (type: string): Kolomsoort =>
  DAGEN.has(type) ? 'dag' : GETAL.test(type) ? 'getal' : type === 'boolean' ? 'janee' : 'tekst'

/** A name between quotes, as it stands in the catalogue. */
export const quoted = (naam: string): string => `"${naam.replaceAll('"', '""')}"`

/** A column by the name and the type that the catalogue gives; a moment falls on the day that it was in the Netherlands. */
export const tabelkolomOf = (naam: string, type: string): Tabelkolom => {
  const soort = kindOf(type.replace(/\(\d+\)(?= with)/, ''))
  const sql = quoted(naam)
  const dag =
    type.startsWith('timestamp') && type.endsWith('with time zone') ? `(${sql} AT TIME ZONE 'Europe/Amsterdam')` : sql
  return {
    naam,
    soort,
    sql,
    celSql:
      soort === 'dag' ? `CASE WHEN isfinite(${sql}) THEN to_char(${dag}, 'YYYY-MM-DD') END` : `CAST(${sql} AS TEXT)`,
    dagSql: `CAST(${dag} AS DATE)`,
  }
}

/** A value as the reader takes it. */
export const cellOf = ({ soort }: Tabelkolom, tekst: string | null): Dossiercel => {
  if (tekst === null) return ''
  if (soort === 'janee') return tekst === 'true' || tekst === 't'
  if (soort !== 'getal') return tekst
  const getal = Number(tekst)
  const isHeel = Number.isFinite(getal) && (!Number.isInteger(getal) || Number.isSafeInteger(getal))
  return isHeel ? getal : tekst
}
