import { dagVan, kalenderdatumVan, plus, weekdag } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

/** The Monday of the week a day falls in. */
export const maandagVan = (dag: Dag): Dag => plus(dag, 1 - weekdag(dag))

/** Number of the week as calendars in the Netherlands count it (ISO 8601): week 1 holds the first Thursday of the year. */
export const weeknummer = (dag: Dag): number => {
  const donderdag = plus(maandagVan(dag), 3)
  const eersteDag = dagVan(kalenderdatumVan(donderdag).jaar, 1, 1)
  return eersteDag === undefined ? 0 : Math.floor((donderdag - eersteDag) / 7) + 1
}
