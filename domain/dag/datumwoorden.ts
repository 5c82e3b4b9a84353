import { kalenderdatumVan, weekdag } from './datum.ts'
import type { Dag } from './datum.ts'

/** Full Dutch month names, January first. */
export const maandnamen = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** Full Dutch names of the days of the week, Monday first. */
export const weekdagnamen: readonly string[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
]

/** Dutch name of the day of the week. */
export const weekdagnaam = (dag: Dag): string => weekdagnamen[weekdag(dag) - 1]!

/** A day in full: `zondag 18 oktober 2026`. */
export const datumVoluit = (dag: Dag): string => {
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag)
  return `${weekdagnaam(dag)} ${dagnummer} ${maandnamen[maand - 1]} ${jaar}`
}
