import { plus, plusMaanden } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { afstandVan } from '../../regelboek/afstand.ts'
import type { Rekenstap, Uitkomst } from '../../regelboek/uitkomst.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import type { Formule, Telling } from '../../regelboek/termijn.ts'
import { termijneinde, werkdagErvoor } from '../werkdag/termijneinde.ts'
import type { Termijneinde } from '../werkdag/termijneinde.ts'

/** A counted day with the steps that led to it. */
export interface Getelde {
  readonly dag: Dag
  readonly stappen: readonly Rekenstap[]
}

/** Where a telling begins: the day of its anchor, or why that is not known. */
export type Ankerdag = (anker: string) => Getelde | Exclude<Uitkomst<never>, { soort: 'bekend' }>

/** A day that is counted, or the question about the calendar that stands in the way. */
type Telresultaat = Getelde | { readonly vraag: string }

/** Where the count ends once weekends and holidays are minded. The first sick day counts as the first day of a term. */
const opWerkdag = ({ van, naarWerkdag }: Telling, vanaf: Dag, dag: Dag, kalender: Kalender): Termijneinde => {
  if (naarWerkdag === undefined) return { dag, wegens: undefined }
  if (naarWerkdag === 'ervoor') return werkdagErvoor(kalender, dag)
  return termijneinde(kalender, dag, van === 'eersteZiektedag' ? vanaf : plus(vanaf, 1))
}

const geteld = (telling: Telling, vanaf: Getelde, verschuiving: number, kalender: Kalender): Telresultaat => {
  const { maanden, afronding, dagen } = afstandVan(telling)
  const opgeschoven = telling.verschuift ? verschuiving : 0
  const naMaanden = maanden ? plusMaanden(vanaf.dag, maanden, afronding) : vanaf.dag
  const ongewijzigd = plus(naMaanden, dagen + opgeschoven)
  const einde = opWerkdag(telling, vanaf.dag, ongewijzigd, kalender)
  if ('vraag' in einde) return einde
  const uit = einde.dag
  const stap: Rekenstap = {
    van: telling.van,
    op: vanaf.dag,
    uit,
    ...(maanden ? { maanden } : {}),
    ...(dagen ? { dagen } : {}),
    ...(opgeschoven ? { verschuiving: opgeschoven } : {}),
    ...(einde.wegens ? { verlengd: { van: ongewijzigd, wegens: einde.wegens } } : {}),
  }
  return { dag: uit, stappen: [...vanaf.stappen, stap] }
}

/**
 * The day a formula gives. `verschuiving` is the number of days that do not count (recovered days, leave); it moves
 * only tellings that say so. An anchor that is not known makes the outcome the reason why; so does a day of which
 * the calendar does not know whether it is a working day, where a telling runs on to the next one.
 */
export const dagVolgens = (
  formule: Formule,
  ankerdag: Ankerdag,
  verschuiving: number,
  kalender: Kalender,
): Getelde | { readonly vraag: string } | Exclude<Uitkomst<never>, { soort: 'bekend' }> => {
  const tellingen = 'vroegste' in formule ? formule.vroegste : [formule]
  let vroegste: Getelde | undefined
  for (const telling of tellingen) {
    const vanaf = ankerdag(telling.van)
    if ('soort' in vanaf) return vanaf
    const uitkomst = geteld(telling, vanaf, verschuiving, kalender)
    if ('vraag' in uitkomst) return uitkomst
    if (!vroegste || uitkomst.dag < vroegste.dag) vroegste = uitkomst
  }
  return vroegste!
}
