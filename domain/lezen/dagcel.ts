import { dagUitIso, dagUitSerienummer, dagVan, maandlengte, serienummerVan, dag as dagUit } from '../dag/datum.ts'
import { maandnamen, weekdagnaam } from '../dag/datumwoorden.ts'
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

/** A text longer than this is no day; it is not looked at. */
const LANGSTE_DAGTEKST = 80

const TIJD = '(?<uur>[01]?\\d|2[0-3])[:.](?<minuut>[0-5]\\d)(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?'
const ISO = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})(?:[T ]${TIJD} ?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?$`, 'i')
const TIJD_ACHTERAAN = new RegExp(` ${TIJD}(?: uur)?$`)

const MINUTEN_PER_DAG = 1440

type Tijdgroepen = Readonly<Record<string, string | undefined>>

/** Whether a moment with its zone falls on the same day in the Netherlands, in winter (UTC+1) and in summer (UTC+2). */
const isZelfdeDag = ({ uur, minuut, zone }: Tijdgroepen): boolean => {
  if (zone === undefined) return true
  const cijfers = zone.replace(/\D/g, '').padStart(4, '0')
  const verschil = (zone.startsWith('-') ? -1 : 1) * (Number(cijfers.slice(0, 2)) * 60 + Number(cijfers.slice(2)))
  if (verschil === 60 || verschil === 120) return true
  const utc = Number(uur) * 60 + Number(minuut) - verschil
  return utc + 60 >= 0 && utc + 120 < MINUTEN_PER_DAG
}

const uitIso = (tekst: string, dag: string, groepen: Tijdgroepen): Lezing<Dag> =>
  isZelfdeDag(groepen)
    ? binnenBereik(dagUitIso(dag), tekst)
    : fout(
        `${aangehaald(tekst)}: in Nederland kan dat een andere dag zijn. Schrijf de dag zonder tijd, zoals 31-12-2026.`,
      )

/** A day whose name stands before it has to fall on it: either of the two is a mistake, and nobody can say which. */
const opWeekdag = (lezing: Lezing<Dag>, genoemd: string | undefined, tekst: string): Lezing<Dag> => {
  if (lezing.soort !== 'gelezen' || genoemd === undefined) return lezing
  const naam = weekdagnaam(lezing.waarde)
  return naam.startsWith(genoemd) ? lezing : fout(`${aangehaald(tekst)}: die dag is een ${naam}. Controleer de datum.`)
}

const uitTekst = (ruw: string): Lezing<Dag> => {
  const getypt = ruw.trim()
  if (getypt === '') return leeg
  if (getypt.length > LANGSTE_DAGTEKST) return fout(`${aangehaald(getypt)} is geen datum. ${HOE}`)
  const tekst = getypt.replace(/\s+/g, ' ')
  const iso = ISO.exec(tekst)
  if (iso) return uitIso(tekst, iso[1]!, iso.groups ?? {})
  const zonderTijd = tekst.replace(TIJD_ACHTERAAN, '').toLowerCase()
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d+)$/.exec(zonderTijd)
  if (cijfers) return uitDelen(tekst, Number(cijfers[1]), Number(cijfers[2]), cijfers[3]!)
  const woorden = /^(?:((?:ma|di|wo|do|vr|za|zo)[a-z]*)[.,]? )?(\d{1,2})(?: |-)?([a-z]+)\.?(?: |-)?(\d+)$/.exec(
    zonderTijd,
  )
  if (woorden) {
    const maand = maandnummers.get(woorden[3]!)
    if (maand === undefined)
      return fout(`${aangehaald(tekst)} is geen datum: ${aangehaald(woorden[3])} is geen maand. ${HOE}`)
    return opWeekdag(uitDelen(tekst, Number(woorden[2]), maand, woorden[4]!), woorden[1], tekst)
  }
  return fout(`${aangehaald(tekst)} is geen datum. ${HOE}`)
}

/**
 * The day that a cell holds. In: what a cell may give (serial number with or without a time, text in a Dutch form or
 * `jjjj-mm-dd`, empty as `0`, `null` or `''`). Out: the day, nothing, or a sentence that says what was read and what
 * was expected. Day comes before month; two-digit years are refused, and so are a day that its month does not have,
 * a weekday that is not that day's, and anything behind a day but a time of it.
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
