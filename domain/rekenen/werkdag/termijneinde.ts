import { dag as dagUit, plus } from '../../dag/datum.ts'
import { datumVoluit } from '../../dag/datumwoorden.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import { isMisschienBeklemd, vrijeDag } from './werkdag.ts'

/** The end of a term: the day, why it moved if it did, or the question that must be answered first. */
export type Termijneinde = { readonly dag: Dag; readonly wegens: string | undefined } | { readonly vraag: string }

/**
 * The end of a term that the Algemene termijnenwet covers (art. 1 lid 1): a term that ends on a Saturday, Sunday or
 * holiday runs on to the end of the next day that is none of these. Not known before the list of holidays that is
 * kept here, and where it would end on a day that may have been put on a par with a holiday.
 */
export const termijneinde = (kalender: Kalender, dag: Dag): Termijneinde => {
  if (dag < dagUit(kalender.vanaf)) {
    return {
      vraag: `Viel ${datumVoluit(dag)} op een feestdag? Deze editie kent de feestdagen vanaf ${kalender.vanaf}.`,
    }
  }
  const wegens = vrijeDag(kalender, dag)
  let einde = dag
  while (vrijeDag(kalender, einde) !== undefined) einde = plus(einde, 1)
  if (isMisschienBeklemd(kalender, einde)) {
    return {
      vraag: `Is ${datumVoluit(einde)} bij besluit gelijkgesteld met een feestdag? Dan loopt de termijn nog door.`,
    }
  }
  return { dag: einde, wegens }
}
