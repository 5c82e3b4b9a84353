import { isoVan, keuzesVan } from '@poortwachter/wet'
import type { Dag, Feit } from '@poortwachter/wet'
import { EERSTE_GELDIGE_DAG, LAATSTE_GELDIGE_DAG } from '@poortwachter/wet/lezen'
import { dagSql, dialecten } from '@poortwachter/wet/sql'
import type { Toewijzing } from './toewijzing.ts'

const { tekst, soorten } = dialecten.postgresql

/** The usual forms of a column as SQL, also for rows that are still to come. */
export interface Leesvorm {
  /** What stands in the column of the table, as far as its form is a usual one. */
  readonly ruw: string
  /** The same under the name that it got, when it is what the rules can read; NULL otherwise. */
  readonly goed: (ruw: string) => string
}

/** A day as one number, jjjjmmdd, out of a text in which it stands in one of the usual forms; it need not be a day yet. */
const daysInText = (sql: string): string => {
  const geschreven = `translate(btrim(${sql}), '/.', '--')`
  const stuk = (plaats: number): string => `CAST(split_part(${geschreven}, '-', ${plaats}) AS INTEGER)`
  const samen = (jaar: string, maand: string, dag: string): string => `${jaar} * 10000 + ${maand} * 100 + ${dag}`
  return [
    `CASE WHEN ${geschreven} ~ '^\\d{4}(-\\d{1,2}){2}$' THEN ${samen(stuk(1), stuk(2), stuk(3))}`,
    `WHEN ${geschreven} ~ '^(\\d{1,2}-){2}\\d{4}$' THEN ${samen(stuk(3), stuk(2), stuk(1))}`,
    `WHEN ${geschreven} ~ '^\\d{8}$' THEN CAST(${geschreven} AS INTEGER) END`,
  ].join(' ')
}

/** The same out of a number: the serial number of a workbook, or those eight digits. */
const daysInNumber = (sql: string): string =>
  `CASE WHEN ${sql} BETWEEN 1 AND 99999 THEN CAST(to_char(DATE '1899-12-30' + CAST(floor(${sql}) AS INTEGER), 'YYYYMMDD') AS INTEGER) WHEN ${sql} BETWEEN 10000000 AND 99999999 THEN CAST(${sql} AS INTEGER) END`

const asNumber = (dag: Dag): string => isoVan(dag).replaceAll('-', '')

/** The day of such a number, where the calendar has it. A CASE decides in its order, so that no day is made of what is none. */
const dayOfNumber = (ruw: string): string => {
  const [jaar, maand, dag] = [`${ruw} / 10000`, `${ruw} / 100 % 100`, `${ruw} % 100`]
  const laatste = `extract(day FROM make_date(${jaar}, ${maand}, 1) + INTERVAL '1 month' - INTERVAL '1 day')`
  return [
    `CASE WHEN ${ruw} BETWEEN ${asNumber(EERSTE_GELDIGE_DAG)} AND ${asNumber(LAATSTE_GELDIGE_DAG)} THEN`,
    `CASE WHEN ${maand} BETWEEN 1 AND 12 THEN`,
    `CASE WHEN ${dag} BETWEEN 1 AND ${laatste} THEN make_date(${jaar}, ${maand}, ${dag}) END END END`,
  ].join(' ')
}

const dayForm = ({ kolom: { soort, sql, celSql, dagSql: dag } }: Toewijzing): Leesvorm => {
  if (soort === 'dag') {
    const bereik = `BETWEEN ${dagSql(isoVan(EERSTE_GELDIGE_DAG))} AND ${dagSql(isoVan(LAATSTE_GELDIGE_DAG))}`
    return { ruw: dag, goed: (ruw) => `CASE WHEN ${ruw} ${bereik} THEN ${ruw} END` }
  }
  return { ruw: soort === 'getal' ? daysInNumber(sql) : daysInText(celSql), goed: dayOfNumber }
}

const rawNumber = ({ kolom: { soort, sql, celSql } }: Toewijzing): string => {
  if (soort === 'getal') return `CAST(${sql} AS ${soorten.getal})`
  const geschreven = `btrim(${celSql})`
  return `CASE WHEN ${geschreven} ~ '^\\d{1,9}(,\\d{1,6})?$' THEN CAST(replace(${geschreven}, ',', '.') AS ${soorten.getal}) END`
}

/**
 * A number within what can be meant. A percentage below 1 is a share, as of a cell that shows it as one; what can be
 * both is not known.
 */
const numberForm = (
  toewijzing: Toewijzing,
  feit: Feit & { readonly vanaf: number; readonly tot: number },
): Leesvorm => ({
  ruw: rawNumber(toewijzing),
  goed: (ruw) => {
    const { vanaf, tot } = feit
    const bereik = `BETWEEN ${vanaf} AND ${tot}`
    if (feit.soort === 'percentage') {
      const honderdvoud = `CAST(round(CAST(${ruw} * 100 AS NUMERIC), 6) AS ${soorten.getal})`
      return `CASE WHEN ${ruw} > 0 AND ${ruw} < 1 AND ${ruw} * 100 ${bereik} THEN ${honderdvoud} WHEN (${ruw} = 0 OR (${ruw} >= 1 AND ${ruw} * 100 > ${tot})) AND ${ruw} ${bereik} THEN ${ruw} END`
    }
    const heel = 'isVerschuiving' in feit ? ` AND ${ruw} = floor(${ruw})` : ''
    return `CASE WHEN ${ruw} ${bereik}${heel} THEN ${ruw} END`
  },
})

const wordForm = ({ kolom: { celSql } }: Toewijzing, feit: Feit): Leesvorm => ({
  ruw: `lower(btrim(${celSql}))`,
  goed: (ruw) => {
    const gevallen = (keuzesVan(feit) ?? []).map(({ waarde, tekst: uitleg, aliassen = [] }) => {
      const woorden = [...new Set([waarde, uitleg, ...aliassen].map((woord) => woord.toLowerCase()))]
      return `WHEN ${ruw} IN (${woorden.map(tekst).join(', ')}) THEN ${tekst(waarde)}`
    })
    return `CASE ${gevallen.join(' ')} END`
  },
})

/** How a column is read. */
export const leesvormOf = (toewijzing: Toewijzing): Leesvorm => {
  const { soort, feit } = toewijzing
  if (soort === 'dag' || feit === undefined) return dayForm(toewijzing)
  return soort === 'getal' && 'vanaf' in feit ? numberForm(toewijzing, feit) : wordForm(toewijzing, feit)
}
