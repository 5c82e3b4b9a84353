import { kalenderdatumVan, plus } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { dagUitCel } from './dagcel.ts'
import { MINUTEN_PER_DAG, nederlandseDag } from './tijdstip.ts'

/** Midnight in the Netherlands is one of these hours of the day before in UTC: in summer and in winter. */
const UREN = [22, 23]

const TIJD = /[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$/

/** The minute of the day in a cell with a time and no zone, not whole when it has seconds; undefined without a time. */
const minuutIn = (cel: unknown): number | undefined => {
  if (typeof cel === 'number') {
    const deel = cel - Math.floor(cel)
    return deel === 0 ? undefined : Math.round(deel * MINUTEN_PER_DAG * 60) / 60
  }
  const delen = typeof cel === 'string' && cel.length > 10 && cel.length <= 40 ? TIJD.exec(cel.trim()) : null
  if (!delen) return undefined
  const [, uur, minuut, seconde = '0', rest = '0'] = delen
  return Number(uur) * 60 + Number(minuut) + Number(`${seconde}.${rest}`) / 60
}

/**
 * The day that a cell means when its time is midnight in the Netherlands, written in UTC without saying so; undefined of
 * any other cell.
 */
export const utcDagUit = (cel: unknown): Dag | undefined => {
  const minuut = minuutIn(cel)
  if (minuut === undefined || !UREN.includes(minuut / 60)) return undefined
  const dag = dagUitCel(cel)
  return dag.soort === 'gelezen' ? plus(dag.waarde, 1) : undefined
}

/** Whether the time in a cell can be midnight in the Netherlands in UTC, summer time included; undefined without a time. */
export const isUtcMiddernacht = (cel: unknown): boolean | undefined => {
  const minuut = minuutIn(cel)
  if (minuut === undefined) return undefined
  const dag = utcDagUit(cel)
  if (dag === undefined) return false
  const ervoor = plus(dag, -1)
  const { jaar } = kalenderdatumVan(ervoor)
  return nederlandseDag(ervoor, minuut, 0, jaar) === dag && nederlandseDag(ervoor, minuut - 1, 0, jaar) === ervoor
}
