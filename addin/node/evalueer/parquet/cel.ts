import type { DuckDBValue } from '@duckdb/node-api'
import { remember } from '../../../functies/geheugen.ts'
import type { Invoercel } from '../blok.ts'

const wholeCell = (waarde: bigint): Invoercel => {
  const getal = Number(waarde)
  return Number.isSafeInteger(getal) ? getal : String(waarde)
}

/** Digits of a number of 32 bits that say something. */
const CIJFERS_VAN_FLOAT = 7
/** A decimal of more digits than this is not every number of its own. */
const CIJFERS_VAN_GETAL = 15

const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** A moment as the clock in the Netherlands showed it: the day that a moment falls on is the day it was there. */
const asDutch = remember((ms: number): Date => {
  const deel = Object.fromEntries(klok.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  return new Date(Date.UTC(deel.year!, deel.month! - 1, deel.day, deel.hour, deel.minute, deel.second))
}, String)

/** How the values of a kind of column become cells, and as what they are asked for. */
interface Kolomlezer {
  readonly sql: (naam: string) => string
  readonly cel: (waarde: DuckDBValue) => Invoercel
}

const asIs = (naam: string): string => naam
const castTo =
  (soort: string) =>
  (naam: string): string =>
    `CAST(${naam} AS ${soort})`

const textCell = (waarde: DuckDBValue): Invoercel => String(waarde)

const NUMBER: Kolomlezer = {
  sql: asIs,
  cel: (waarde) => (typeof waarde === 'number' && Number.isFinite(waarde) ? waarde : String(waarde)),
}
const WHOLE: Kolomlezer = {
  sql: asIs,
  cel: (waarde) => (typeof waarde === 'bigint' ? wholeCell(waarde) : textCell(waarde)),
}
const moment = (toDate: (ms: number) => Date): Kolomlezer => ({
  sql: (naam) => `CASE WHEN isfinite(${naam}) THEN epoch_ms(${naam}) END`,
  cel: (waarde) => toDate(Number(waarde)),
})

const LEZERS: Readonly<Record<string, Kolomlezer>> = {
  BOOLEAN: { sql: asIs, cel: (waarde) => waarde === true },
  TINYINT: NUMBER,
  SMALLINT: NUMBER,
  INTEGER: NUMBER,
  UTINYINT: NUMBER,
  USMALLINT: NUMBER,
  UINTEGER: NUMBER,
  DOUBLE: NUMBER,
  FLOAT: {
    sql: asIs,
    cel: (waarde) => (typeof waarde === 'number' ? Number(waarde.toPrecision(CIJFERS_VAN_FLOAT)) : textCell(waarde)),
  },
  BIGINT: WHOLE,
  UBIGINT: WHOLE,
  HUGEINT: WHOLE,
  UHUGEINT: WHOLE,
  DATE: moment((ms) => new Date(ms)),
  TIMESTAMP: moment((ms) => new Date(ms)),
  TIMESTAMP_S: moment((ms) => new Date(ms)),
  TIMESTAMP_MS: moment((ms) => new Date(ms)),
  TIMESTAMP_NS: moment((ms) => new Date(ms)),
  'TIMESTAMP WITH TIME ZONE': moment(asDutch),
}

const DECIMAAL = /^DECIMAL\((\d+),\d+\)$/

/** How a column of this kind is read; what is no text, number, day or yes and no is read as the text that shows it. */
export const kolomlezerOf = (soort: string): Kolomlezer => {
  const bekend = LEZERS[soort]
  if (bekend) return bekend
  const cijfers = DECIMAAL.exec(soort)?.[1]
  return cijfers !== undefined && Number(cijfers) <= CIJFERS_VAN_GETAL
    ? { sql: castTo('DOUBLE'), cel: NUMBER.cel }
    : { sql: castTo('VARCHAR'), cel: textCell }
}
