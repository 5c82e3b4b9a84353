import { datumVoluit, kalenderdatumVan, weekdag } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { venstertaal } from './zin.ts'

const WEEKDAGEN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MAANDEN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const KORTE_WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const KORTE_MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const shortened = (namen: readonly string[]): readonly string[] => namen.map((naam) => naam.slice(0, 3))

/** A day as one says it: `ma 23 nov`, with its year when that is another than the year one looks from. */
export const korteDag = (dag: Dag, peildatum: Dag): string => {
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag)
  const isNederlands = venstertaal() === 'nl'
  const weekdagen = isNederlands ? KORTE_WEEKDAGEN : shortened(WEEKDAGEN)
  const maanden = isNederlands ? KORTE_MAANDEN : shortened(MAANDEN)
  const woorden = `${weekdagen[weekdag(dag) - 1] ?? ''} ${dagnummer} ${maanden[maand - 1] ?? ''}`
  return jaar === kalenderdatumVan(peildatum).jaar ? woorden : `${woorden} ${jaar}`
}

/** A day in full: `maandag 23 november 2026`. */
export const dagVoluit = (dag: Dag): string => {
  if (venstertaal() === 'nl') return datumVoluit(dag)
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag)
  return `${WEEKDAGEN[weekdag(dag) - 1] ?? ''} ${dagnummer} ${MAANDEN[maand - 1] ?? ''} ${jaar}`
}
