import { createCelfout } from '../../functies/cel/celfout.ts'
import type { Laadbaar } from '../laden/laadbaar.ts'
import type { Aanroep } from './registreer.ts'

/** How the workbook counts its days. */
export interface Dagtelling {
  /** A sentence when nothing can be calculated with them. */
  readonly bezwaar: string | undefined
}

/** What a cell says when Excel does not tell how the workbook counts its days. */
export const DATUMSTELSEL_ONBEKEND =
  'Excel zegt niet of deze werkmap haar datums vanaf 1900 of vanaf 1904 telt, en zonder dat te weten zou een datum vier jaar verkeerd kunnen zijn. Druk op Ctrl+Alt+F9; helpt dat niet, open de werkmap dan opnieuw.'

/**
 * The call of a function that answers only once it is known how the workbook counts its days: a day that might be four
 * years off is no answer. Until then the cell waits; when it cannot be known the cell says so, and the next call asks again.
 */
export const naDatumstelsel =
  (stelsel: Laadbaar<Dagtelling>, aanroep: Aanroep): Aanroep =>
  (...ruw) => {
    const answer = ({ bezwaar }: Dagtelling): unknown => {
      if (bezwaar !== undefined) throw createCelfout('waarde', bezwaar)
      return aanroep(...ruw)
    }
    const bekend = stelsel.loaded()
    if (bekend) return answer(bekend)
    return stelsel.load().then(answer, () => {
      throw createCelfout('nb', DATUMSTELSEL_ONBEKEND)
    })
  }
