import type { IsoDag } from '../dag/datum.ts'

/** What one engine writes differently from another. Everything else is the same text for all of them. */
export interface Dialect {
  readonly naam: string
  readonly soorten: { readonly dag: string; readonly getal: string; readonly tekst: string; readonly geheel: string }
  readonly tekst: (tekst: string) => string
  /** A day so many days further. `dagen` is a whole number as SQL. */
  readonly dagenVerder: (dag: string, dagen: string) => string
  /** A day so many months further, back to the last day of a month that is too short. */
  readonly maandenVerder: (dag: string, maanden: number) => string
  /** 1 for Monday, 7 for Sunday. */
  readonly weekdag: (dag: string) => string
  readonly dagVanMaand: (dag: string) => string
  /** A day as `dd-mm-jjjj`. */
  readonly datumtekst: (dag: string) => string
  /** A row for each line of a text. */
  readonly regels: (tekst: string) => string
  /** Ends a step whose columns are worked out once, also where the engine would rather copy them into the next. */
  readonly grens: string
}

const gewoneTekst = (tekst: string): string => `'${tekst.replaceAll("'", "''")}'`
const plusDagen = (dag: string, dagen: string): string => `(${dag} + ${dagen})`
const plusInterval = (dag: string, maanden: number): string => `CAST(${dag} + INTERVAL '${maanden}' MONTH AS DATE)`
const isoWeekdag = (dag: string): string => `extract(isodow FROM ${dag})`
const dagnummer = (dag: string): string => `extract(day FROM ${dag})`

/** The engines that an edition can be written for, by the name people type. */
export const dialecten = {
  duckdb: {
    naam: 'DuckDB',
    soorten: { dag: 'DATE', getal: 'DOUBLE', tekst: 'VARCHAR', geheel: 'INTEGER' },
    tekst: gewoneTekst,
    dagenVerder: plusDagen,
    maandenVerder: plusInterval,
    weekdag: isoWeekdag,
    dagVanMaand: dagnummer,
    datumtekst: (dag) => `strftime(${dag}, '%d-%m-%Y')`,
    regels: (tekst) => `unnest(string_split(${tekst}, '\n'))`,
    grens: '',
  },
  postgresql: {
    naam: 'PostgreSQL',
    soorten: { dag: 'DATE', getal: 'DOUBLE PRECISION', tekst: 'TEXT', geheel: 'INTEGER' },
    tekst: gewoneTekst,
    dagenVerder: plusDagen,
    maandenVerder: plusInterval,
    weekdag: isoWeekdag,
    dagVanMaand: dagnummer,
    datumtekst: (dag) => `to_char(${dag}, 'DD-MM-YYYY')`,
    regels: (tekst) => `unnest(string_to_array(${tekst}, '\n'))`,
    grens: '\nOFFSET 0',
  },
  spark: {
    naam: 'Spark SQL',
    soorten: { dag: 'DATE', getal: 'DOUBLE', tekst: 'STRING', geheel: 'INT' },
    tekst: (tekst) => `'${tekst.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    dagenVerder: (dag, dagen) => `date_add(${dag}, ${dagen})`,
    maandenVerder: (dag, maanden) => `add_months(${dag}, ${maanden})`,
    weekdag: (dag) => `extract(DAYOFWEEK_ISO FROM ${dag})`,
    dagVanMaand: dagnummer,
    datumtekst: (dag) => `date_format(${dag}, 'dd-MM-yyyy')`,
    regels: (tekst) => `explode(split(${tekst}, '\n'))`,
    grens: '',
  },
} as const satisfies Record<string, Dialect>

export type Dialectnaam = keyof typeof dialecten

/** A day of the calendar as SQL. */
export const dagSql = (dag: IsoDag): string => `DATE '${dag}'`
