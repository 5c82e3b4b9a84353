import { dag as dagUit, plus } from '../../dag/datum.ts'
import { datumVoluit } from '../../dag/datumwoorden.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import { isMisschienBeklemd, isWerkdag, plandag, vrijeDag } from './werkdag.ts'

/** The end of a term: the day, why it moved if it did, or the question that must be answered first. */
export type Termijneinde = { readonly dag: Dag; readonly wegens: string | undefined } | { readonly vraag: string }

/** Whether there are so many days that are certainly working days in this run of days. */
const heeftWerkdagen = (kalender: Kalender, aantal: number, van: Dag, totEnMet: Dag): boolean => {
  let gevonden = 0
  for (let dag = van; dag <= totEnMet && gevonden < aantal; dag = plus(dag, 1)) if (isWerkdag(kalender, dag)) gevonden++
  return gevonden === aantal
}

const vraagOver = (dag: Dag): Termijneinde => ({
  vraag: `Is ${datumVoluit(dag)} bij besluit gelijkgesteld met een feestdag? Dan loopt de termijn nog door.`,
})

const voorDeLijst = (kalender: Kalender, dag: Dag): Termijneinde | undefined =>
  dag < dagUit(kalender.vanaf)
    ? { vraag: `Viel ${datumVoluit(dag)} op een feestdag? Deze editie kent de feestdagen vanaf ${kalender.vanaf}.` }
    : undefined

/**
 * The end of a term that the Algemene termijnenwet covers: one that ends on a Saturday, Sunday or holiday runs on to
 * the end of the next day that is none of these (art. 1 lid 1), and one of some days runs on until there are enough
 * working days in it (art. 2). `vanaf` is the first day of the term. Not known before the list of holidays that is
 * kept here, and where it would end on a day that may have been put on a par with a holiday.
 */
export const termijneinde = (kalender: Kalender, dag: Dag, vanaf: Dag = dag): Termijneinde => {
  const vroeg = voorDeLijst(kalender, dag)
  if (vroeg) return vroeg
  const { minstens } = kalender
  const werkdagen = minstens && dag - vanaf + 1 >= minstens.termijndagen ? minstens.werkdagen : 0
  let wegens = vrijeDag(kalender, dag)
  let einde = dag
  for (;;) {
    while (vrijeDag(kalender, einde) !== undefined) einde = plus(einde, 1)
    if (isMisschienBeklemd(kalender, einde)) return vraagOver(einde)
    if (heeftWerkdagen(kalender, werkdagen, vanaf, einde)) return { dag: einde, wegens }
    for (let dag = vanaf; dag < einde; dag = plus(dag, 1)) if (isMisschienBeklemd(kalender, dag)) return vraagOver(dag)
    wegens ??= 'een termijn met te weinig werkdagen'
    einde = plus(einde, 1)
  }
}

/** The last working day on or before a day by which the law wants something done. */
export const werkdagErvoor = (kalender: Kalender, dag: Dag): Termijneinde =>
  voorDeLijst(kalender, dag) ?? { dag: plandag(kalender, dag), wegens: vrijeDag(kalender, dag) }
