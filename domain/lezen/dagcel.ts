import { dagUitIso, dagUitSerienummer, dagVan, maandlengte, serienummerVan, dag as dagUit } from '../dag/datum.ts'
import { maandnamen } from '../dag/datumwoorden.ts'
import type { Dag } from '../dag/datum.ts'
import { aangehaald, fout, gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'

/** Days before this one are taken to be a mistake: no case under these rules is older. */
export const EERSTE_GELDIGE_DAG = dagUit('1940-01-01')
const LAATSTE_GELDIGE_DAG = dagUit('2150-12-31')

const HOE = 'Typ een datum als 31-12-2026, of verwijs naar een cel met een datum.'

const maandnummers: ReadonlyMap<string, number> = new Map(
  maandnamen
    .flatMap((naam, i): [string, number][] => [
      [naam, i + 1],
      [naam.slice(0, 3), i + 1],
    ])
    .concat([
      ['mrt', 3],
      ['sept', 9],
    ]),
)

const binnenBereik = (dag: Dag | undefined, wat: unknown): Lezing<Dag> => {
  if (dag === undefined) return fout(`${aangehaald(wat)} is geen datum. ${HOE}`)
  if (dag < EERSTE_GELDIGE_DAG || dag > LAATSTE_GELDIGE_DAG) {
    return fout(`${aangehaald(wat)} ligt buiten 1-1-1940 tot en met 31-12-2150. Controleer de datum.`)
  }
  return gelezen(dag)
}

const uitDelen = (tekst: string, dagnummer: number, maand: number, jaarTekst: string): Lezing<Dag> => {
  if (jaarTekst.length !== 4) {
    return fout(`${aangehaald(tekst)} heeft een jaartal van twee cijfers. Schrijf het jaartal met vier cijfers.`)
  }
  const jaar = Number(jaarTekst)
  if (maand < 1 || maand > 12) {
    return fout(
      `${aangehaald(tekst)} is geen datum: maand ${maand} bestaat niet. Schrijf dag-maand-jaar, zoals 31-12-2026.`,
    )
  }
  const dag = dagVan(jaar, maand, dagnummer)
  if (dag === undefined && jaar >= 1900 && jaar < 2200) {
    const lengte = maandlengte(jaar, maand)
    return fout(`${aangehaald(tekst)} is geen datum: ${maandnamen[maand - 1]} ${jaar} heeft ${lengte} dagen. ${HOE}`)
  }
  return binnenBereik(dag, tekst)
}

const uitTekst = (ruw: string): Lezing<Dag> => {
  const tekst = ruw.trim().replace(/\s+/g, ' ')
  if (tekst === '') return leeg
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(tekst)
  if (iso) return binnenBereik(dagUitIso(iso[1]!), tekst)
  const zonderTijd = tekst.replace(/ \d{1,2}[:.]\d{2}([:.]\d{2})?( uur)?$/, '').toLowerCase()
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d+)$/.exec(zonderTijd)
  if (cijfers) return uitDelen(tekst, Number(cijfers[1]), Number(cijfers[2]), cijfers[3]!)
  const woorden = /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*,? )?(\d{1,2})(?: |-)?([a-z]+)\.?(?: |-)?(\d+)$/.exec(zonderTijd)
  if (woorden) {
    const maand = maandnummers.get(woorden[2]!)
    if (maand === undefined)
      return fout(`${aangehaald(tekst)} is geen datum: ${aangehaald(woorden[2])} is geen maand. ${HOE}`)
    return uitDelen(tekst, Number(woorden[1]), maand, woorden[3]!)
  }
  return fout(`${aangehaald(tekst)} is geen datum. ${HOE}`)
}

/**
 * The day that a cell holds. In: what a cell may give (serial number with or without a time, text in a Dutch form or
 * `jjjj-mm-dd`, empty as `0`, `null` or `''`). Out: the day, nothing, or a sentence that says what was read and what
 * was expected. Day comes before month; two-digit years are refused, and a day that its month does not have too.
 */
export const dagUitCel = (waarde: unknown): Lezing<Dag> => {
  if (waarde === null || waarde === undefined || waarde === '' || waarde === 0) return leeg
  if (typeof waarde === 'string') return uitTekst(waarde)
  if (typeof waarde === 'boolean') return fout(`${waarde ? 'WAAR' : 'ONWAAR'} is geen datum. ${HOE}`)
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return fout(`${aangehaald(waarde)} is geen datum. ${HOE}`)
  if (waarde < serienummerVan(EERSTE_GELDIGE_DAG)) {
    return fout(`Het getal ${String(waarde).replace('.', ',')} is geen datum na 1-1-1940. ${HOE}`)
  }
  return binnenBereik(dagUitSerienummer(waarde), waarde)
}
