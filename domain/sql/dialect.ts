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
  /** Begin of the making of a view. */
  readonly weergave: string
  /** What the session has to be told before the views are made, each with why. */
  readonly vooraf: readonly { readonly sql: string; readonly uitleg: string }[]
  /** What whoever asks the views has to do first in a session, with why; undefined: nothing. */
  readonly bijVragen: string | undefined
  /** Whether each table has a view of its own; reading one takes some engines longer than it is worth. */
  readonly heeftTabelweergaven: boolean
  /** Ends a step whose columns are worked out once, also where the engine would rather copy them into the next. */
  readonly grens: string
}

const gewoneTekst = (tekst: string): string => `'${tekst.replaceAll("'", "''")}'`
const plusDagen = (dag: string, dagen: string): string => `(${dag} + ${dagen})`
const plusInterval = (dag: string, maanden: number): string => `CAST(${dag} + INTERVAL '${maanden}' MONTH AS DATE)`
const isoWeekdag = (dag: string): string => `extract(isodow FROM ${dag})`
const dagnummer = (dag: string): string => `extract(day FROM ${dag})`

const GEWONE_WEERGAVE = 'CREATE OR REPLACE VIEW'

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
    weergave: GEWONE_WEERGAVE,
    vooraf: [],
    bijVragen: undefined,
    heeftTabelweergaven: true,
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
    weergave: GEWONE_WEERGAVE,
    vooraf: [],
    bijVragen:
      'Begin een sessie met SET jit = off. Anders vertaalt PostgreSQL deze lange vragen eerst tot een programma, en dat duurt vijftig keer zo lang als het rekenen.',
    heeftTabelweergaven: true,
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
    weergave: 'CREATE OR REPLACE TEMPORARY VIEW',
    bijVragen: undefined,
    heeftTabelweergaven: false,
    vooraf: [
      {
        sql: 'SET spark.sql.legacy.storeAnalyzedPlanForView=true',
        uitleg: 'Een weergave wordt een keer ontleed, en niet weer bij iedere weergave die op haar steunt.',
      },
      {
        sql: 'SET spark.sql.constraintPropagation.enabled=false',
        uitleg: 'Wat uit honderden kolommen over elkaar volgt leert Spark niets, en kost meer dan het rekenen.',
      },
      {
        sql: 'SET spark.sql.codegen.wholeStage=false',
        uitleg: 'Voor zo veel kolommen is een functie per stap te groot om snel te worden.',
      },
      {
        sql: 'SET spark.sql.codegen.factoryMode=NO_CODEGEN',
        uitleg: 'Programma laten maken van honderden lange kolommen duurt langer dan hen zo uitrekenen.',
      },
      {
        sql: 'SET spark.sql.subexpressionElimination.enabled=false',
        uitleg: 'Zoeken naar wat twee keer wordt uitgerekend duurt hier ook langer dan het oplevert.',
      },
      {
        sql: 'SET spark.sql.adaptive.enabled=false',
        uitleg: 'Anders begint de voorbereiding opnieuw na ieder stuk van de kalender.',
      },
    ],
    grens: '',
  },
} as const satisfies Record<string, Dialect>

export type Dialectnaam = keyof typeof dialecten

/** A day of the calendar as SQL. */
export const dagSql = (dag: IsoDag): string => `DATE '${dag}'`
