import type { Termijnregister } from '../../regelboek/termijnregister.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Termijn } from '../../regelboek/termijn.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { heeftVolgendeRonde, isGedaan, spelingVan, stapstatus } from './status.ts'
import type { Stapstatus } from './status.ts'
import { termijnenVan } from './termijn.ts'
import type { Termijnuitkomst } from './termijnrekenaar.ts'
import type { Vervallen } from './verval.ts'

/** What is known of one case for its timeline. */
export interface Tijdlijnvraag {
  readonly eersteZiektedag: Dag
  /** Without it no status is given. */
  readonly peildatum?: Dag
  /** Days on which steps were done and events came, by code. */
  readonly gedaan?: Readonly<Record<string, Dag>>
  readonly verschuiving?: number
  /** Codes of the steps for which the parties departed from the term with reasons. */
  readonly afgeweken?: readonly string[]
  /** Codes of the steps of which is said that they do not apply. */
  readonly nietVanToepassing?: readonly string[]
}

export interface Tijdlijnregel {
  readonly termijn: Termijn
  readonly uitkomst: Uitkomst<Termijnuitkomst>
  readonly gedaanOp: Dag | undefined
  /** Done by the day one looks from, and not come back. */
  readonly isGedaan: boolean
  readonly status: Stapstatus | undefined
  /** What ended the step, where an event did; `uitkomst` is then the day it would have had. */
  readonly vervallen: Vervallen | undefined
}

/**
 * Every step and moment of a case in the order of its last day; what an event ended and what cannot be worked out comes
 * last. Steps that belong to a special situation are left out, unless they were done or their event is known.
 */
export const tijdlijn = (register: Termijnregister, vraag: Tijdlijnvraag): readonly Tijdlijnregel[] => {
  const { eersteZiektedag, peildatum, gedaan = {}, verschuiving = 0 } = vraag
  const { afgeweken = [], nietVanToepassing = [] } = vraag
  const geval = termijnenVan(register, {
    eersteZiektedag,
    ankers: gedaan,
    verschuiving,
    ...(peildatum === undefined ? {} : { peildatum }),
  })
  const stappen = register.regelboek.termijnen.filter(({ code }) => code in gedaan || geval.hoortBij(code))
  const eindeVan = ({ herhaalt }: Termijn): Dag | undefined => {
    const einde = herhaalt && geval.uitkomst(herhaalt.tot)
    return einde?.soort === 'bekend' ? einde.waarde.wet : undefined
  }
  const regels = stappen.map((stap): Tijdlijnregel => {
    const uitkomst = geval.uitkomst(stap.code)
    const gedaanOp = gedaan[stap.code]
    const isEensGedaan = peildatum === undefined ? gedaanOp !== undefined : isGedaan(gedaanOp, peildatum)
    const vervallen = isEensGedaan ? undefined : geval.vervallen(stap.code)
    const isVolgendeRonde =
      uitkomst.soort === 'bekend' &&
      heeftVolgendeRonde(stap, uitkomst.waarde.wet, eindeVan(stap)) &&
      geval.vervallen(stap.code) === undefined
    const statusOp = (termijn: Termijnuitkomst, op: Dag): Stapstatus =>
      gedaanOp === undefined && nietVanToepassing.includes(stap.code)
        ? 'n.v.t.'
        : stapstatus(termijn, op, {
            aard: stap.aard,
            gemotiveerdAfgeweken: afgeweken.includes(stap.code),
            speling: spelingVan(stap, verschuiving),
            isVervallen: vervallen !== undefined,
            eersteZiektedag,
            isVolgendeRonde,
            gedaanOp,
          })
    const status =
      uitkomst.soort === 'bekend' && peildatum !== undefined ? statusOp(uitkomst.waarde, peildatum) : undefined
    return { termijn: stap, uitkomst, gedaanOp, isGedaan: isEensGedaan && !isVolgendeRonde, status, vervallen }
  })
  const laatsteDag = ({ uitkomst, vervallen }: Tijdlijnregel) =>
    uitkomst.soort === 'bekend' && vervallen === undefined ? uitkomst.waarde.wet : Number.POSITIVE_INFINITY
  return regels.toSorted((a, b) => (laatsteDag(a) === laatsteDag(b) ? 0 : laatsteDag(a) - laatsteDag(b)))
}
