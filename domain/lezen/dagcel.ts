import { dagUitSerienummer, datumTekst, serienummerVan, dag as dagUit } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { cijferdagUit } from './cijferdag.ts'
import type { Dagvolgorde } from './cijferdag.ts'
import { dagUitTekst } from './dagtekst.ts'
import { aangehaald, fout, gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'
import { MINUTEN_PER_DAG } from './tijdstip.ts'

/** Days before this one are taken to be a mistake: no case under these rules is older. */
export const EERSTE_GELDIGE_DAG = dagUit('1940-01-01')
export const LAATSTE_GELDIGE_DAG = dagUit('2150-12-31')

const HOE = 'Typ een datum als 31-12-2026, of verwijs naar een cel.'

const binnenBereik = (dag: Dag | undefined, wat: unknown): Lezing<Dag> => {
  if (dag === undefined) return fout(`${aangehaald(wat)} is geen datum. ${HOE}`)
  if (dag < EERSTE_GELDIGE_DAG || dag > LAATSTE_GELDIGE_DAG) {
    return fout(`${aangehaald(wat)} ligt buiten 1-1-1940 tot en met 31-12-2150. Controleer de datum.`)
  }
  return gelezen(dag)
}

const EERSTE_SERIENUMMER = serienummerVan(EERSTE_GELDIGE_DAG)
const LAATSTE_SERIENUMMER = serienummerVan(LAATSTE_GELDIGE_DAG)

/** A time of no day, as a sheet shows it. */
const tijdTekst = (deel: number): string => {
  const minuten = Math.floor(deel * MINUTEN_PER_DAG + 1 / 120)
  const [uur, minuut] = [Math.floor(minuten / 60), minuten % 60].map((getal) => String(getal).padStart(2, '0'))
  return `${uur}:${minuut}`
}

/** A number below this one is hardly ever shown as a date. */
const MINSTE_DATUM = 1000

/** A number that is no day, with what a sheet shows of it when it is formatted as a date. */
const getalTekst = (waarde: number): string => {
  const getal = String(waarde).replace('.', ',')
  const dag = waarde < MINSTE_DATUM ? undefined : dagUitSerienummer(waarde)
  return dag === undefined ? getal : `${getal} (als datum ${datumTekst(dag)})`
}

/** The smallest number that is a day written as `jjjjmmdd` and no serial number. */
const KLEINSTE_CIJFERDAG = 10_000_000

/** The day of a text in digits, as most days are written; undefined when only the whole text tells what it is. */
export const dagUitCijfers = (tekst: string, volgorde: Dagvolgorde = 'dag-maand'): Lezing<Dag> | undefined => {
  const dag = cijferdagUit(tekst, volgorde)
  return dag === undefined ? undefined : binnenBereik(dag, tekst)
}

/**
 * The day that a cell holds. In: what a cell may give (serial number with or without a time, text in a Dutch form or
 * `jjjj-mm-dd`, empty as `0`, `null` or `''`). Out: the day, nothing, or a sentence that says what was read and what
 * was expected. Day comes before month unless a whole column tells otherwise (`dagkolomVan`); two-digit years are
 * refused, and so are a day that its month does not have, a weekday that is not that day's, and anything behind a day
 * but a time of it.
 */
export const dagUitCel = (waarde: unknown, volgorde: Dagvolgorde = 'dag-maand'): Lezing<Dag> => {
  if (waarde === null || waarde === undefined || waarde === '' || waarde === 0) return leeg
  if (typeof waarde === 'string') {
    const cijfers = dagUitCijfers(waarde, volgorde)
    if (cijfers) return cijfers
    const lezing = dagUitTekst(waarde, volgorde)
    return lezing.soort === 'gelezen' ? binnenBereik(lezing.waarde, waarde) : lezing
  }
  if (typeof waarde === 'boolean') return fout(`${waarde ? 'WAAR' : 'ONWAAR'} is geen datum. ${HOE}`)
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return fout(`${aangehaald(waarde)} is geen datum. ${HOE}`)
  if (waarde > 0 && waarde < 1) return fout(`${tijdTekst(waarde)} is geen datum maar een tijd. ${HOE}`)
  if (waarde < EERSTE_SERIENUMMER) return fout(`Het getal ${getalTekst(waarde)} is geen datum na 1-1-1940. ${HOE}`)
  if (waarde >= KLEINSTE_CIJFERDAG && Number.isInteger(waarde)) return dagUitCel(String(waarde), volgorde)
  return binnenBereik(dagUitSerienummer(waarde), waarde > LAATSTE_SERIENUMMER ? getalTekst(waarde) : waarde)
}

/** Whether a whole number is a day, without saying which. */
export const isDaggetal = (waarde: number): boolean =>
  Number.isInteger(waarde) &&
  ((waarde >= EERSTE_SERIENUMMER && waarde <= LAATSTE_SERIENUMMER) ||
    (waarde >= KLEINSTE_CIJFERDAG && dagUitCel(waarde).soort === 'gelezen'))
