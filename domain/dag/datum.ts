import { isLeapYear } from 'date-fns/isLeapYear'

/** A calendar day, counted in days from 1970-01-01 (= 0). It has no time and no zone. */
export type Dag = number & { readonly __soort: 'Dag' }

/** A day as `jjjj-mm-dd`, the form it has in rule data, in published editions and in tests. */
export type IsoDag = `${number}-${number}-${number}`

/** How a month without the wanted day number is read: back to its last day, or on to the first of the next. */
export type Afronding = 'naarBeneden' | 'naarBoven'

const EERSTE_JAAR = 1900
const LAATSTE_JAAR = 2199
const EXCEL_NUL = 25569

/** Days in February; asked for a day in July, which every time zone has in the same year. */
const lengteFebruari = (jaar: number): number => (isLeapYear(new Date(jaar, 6, 1)) ? 29 : 28)

/** First day of every month from January 1900, one past the end included; index = months since January 1900. */
const maandbegin: Int32Array = (() => {
  const begin = new Int32Array((LAATSTE_JAAR - EERSTE_JAAR + 1) * 12 + 1)
  begin[0] = -25567
  for (let i = 1; i < begin.length; i++) {
    const jaar = EERSTE_JAAR + Math.floor((i - 1) / 12)
    const lengtes = [31, lengteFebruari(jaar), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    begin[i] = begin[i - 1]! + lengtes[(i - 1) % 12]!
  }
  return begin
})()

const EERSTE_DAG = maandbegin[0]!
const NA_LAATSTE_DAG = maandbegin[maandbegin.length - 1]!

/** Whether a number is a whole day between 1-1-1900 and 31-12-2199, the range this calendar covers. */
export const isDag = (waarde: number): waarde is Dag =>
  Number.isInteger(waarde) && waarde >= EERSTE_DAG && waarde < NA_LAATSTE_DAG

const maandindex = (dag: number): number => {
  let index = Math.floor((dag - EERSTE_DAG) / 30.436875)
  while (maandbegin[index]! > dag) index--
  while (maandbegin[index + 1]! <= dag) index++
  return index
}

/** The day with this year, month (1-12) and day number, or undefined when the calendar has no such day. */
export const dagVan = (jaar: number, maand: number, dagnummer: number): Dag | undefined => {
  if (!Number.isInteger(jaar) || !Number.isInteger(maand) || !Number.isInteger(dagnummer)) return undefined
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR || maand < 1 || maand > 12 || dagnummer < 1) return undefined
  const index = (jaar - EERSTE_JAAR) * 12 + maand - 1
  const dag = maandbegin[index]! + dagnummer - 1
  return dag < maandbegin[index + 1]! ? (dag as Dag) : undefined
}

/** Number of days in a month (1-12) of a year. */
export const maandlengte = (jaar: number, maand: number): number => {
  const index = (jaar - EERSTE_JAAR) * 12 + maand - 1
  return maandbegin[index + 1]! - maandbegin[index]!
}

/** Year, month (1-12) and day number of a day. */
export const kalenderdatumVan = (dag: Dag): { jaar: number; maand: number; dagnummer: number } => {
  const index = maandindex(dag)
  return {
    jaar: EERSTE_JAAR + Math.floor(index / 12),
    maand: (index % 12) + 1,
    dagnummer: dag - maandbegin[index]! + 1,
  }
}

/** The day of a `jjjj-mm-dd` text, or undefined when it is not one. */
export const dagUitIso = (tekst: string): Dag | undefined => {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)
  return delen ? dagVan(Number(delen[1]), Number(delen[2]), Number(delen[3])) : undefined
}

/** The day of a `jjjj-mm-dd` literal in rule data; a literal that is no day is a mistake of ours and throws. */
export const dag = (iso: IsoDag): Dag => {
  const uitkomst = dagUitIso(iso)
  if (uitkomst === undefined) throw new RangeError(`Geen kalenderdag: ${iso}`)
  return uitkomst
}

const tweecijferig = (getal: number): string => String(getal).padStart(2, '0')

/** A day as `jjjj-mm-dd`. */
export const isoVan = (dag: Dag): IsoDag => {
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag)
  return `${jaar}-${tweecijferig(maand)}-${tweecijferig(dagnummer)}` as IsoDag
}

/** The day a number of days later (or earlier when negative). */
export const plus = (dag: Dag, dagen: number): Dag => (dag + dagen) as Dag

/** The same day number a number of months later; `afronding` decides when that month is too short. */
export const plusMaanden = (dag: Dag, maanden: number, afronding: Afronding): Dag => {
  const index = maandindex(dag)
  const doel = index + maanden
  const gewenst = maandbegin[doel]! + dag - maandbegin[index]!
  const volgende = maandbegin[doel + 1]!
  if (gewenst < volgende) return gewenst as Dag
  return (afronding === 'naarBeneden' ? volgende - 1 : volgende) as Dag
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export const weekdag = (dag: Dag): number => ((((dag + 3) % 7) + 7) % 7) + 1

/** Serial number of a day in an Excel workbook with the 1900 date system. */
export const serienummerVan = (dag: Dag): number => dag + EXCEL_NUL

/** Half a second, as a part of a day. */
const HALVE_SECONDE = 0.5 / 86_400

/**
 * Day of an Excel serial number (1900 date system). A time part is dropped; less than half a second before midnight is
 * what arithmetic leaves of midnight itself, and Excel shows it as the next day too.
 */
export const dagUitSerienummer = (serienummer: number): Dag | undefined => {
  const dag = Math.floor(serienummer + HALVE_SECONDE) - EXCEL_NUL
  return isDag(dag) ? dag : undefined
}

/** A day as `dd-mm-jjjj`, the way Excel shows it in the Netherlands. */
export const datumTekst = (dag: Dag): string => {
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag)
  return `${tweecijferig(dagnummer)}-${tweecijferig(maand)}-${jaar}`
}
