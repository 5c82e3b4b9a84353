import type { Termijnregister } from '../../regelboek/termijnregister.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Termijn } from '../../regelboek/termijn.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { stapstatus } from './status.ts'
import type { Stapstatus } from './status.ts'
import { termijnenVan } from './termijn.ts'
import type { Termijnuitkomst } from './termijnrekenaar.ts'

/** What is known of one case for its timeline. */
export interface Tijdlijnvraag {
  readonly eersteZiektedag: Dag
  /** Without it no status is given. */
  readonly peildatum?: Dag
  /** Days on which steps were done, by code. */
  readonly gedaan?: Readonly<Record<string, Dag>>
  readonly verschuiving?: number
  /** Codes of the steps for which the parties departed from the term with reasons. */
  readonly afgeweken?: readonly string[]
}

export interface Tijdlijnregel {
  readonly termijn: Termijn
  readonly uitkomst: Uitkomst<Termijnuitkomst>
  readonly gedaanOp: Dag | undefined
  readonly status: Stapstatus | undefined
}

/**
 * Every step and moment of a case in the order of its last day; what cannot be worked out comes last. Steps that
 * belong to a special situation are left out, unless they were done.
 */
export const tijdlijn = (register: Termijnregister, vraag: Tijdlijnvraag): readonly Tijdlijnregel[] => {
  const { eersteZiektedag, peildatum, gedaan = {}, verschuiving = 0, afgeweken = [] } = vraag
  const stappen = register.regelboek.termijnen.filter(
    ({ code, alleenBij }) => alleenBij === undefined || code in gedaan,
  )
  const termijnOp = termijnenVan(register, {
    eersteZiektedag,
    ankers: gedaan,
    verschuiving,
    ...(peildatum === undefined ? {} : { peildatum }),
  })
  const regels = stappen.map((stap): Tijdlijnregel => {
    const uitkomst = termijnOp(stap.code)
    const gedaanOp = gedaan[stap.code]
    const status =
      uitkomst.soort === 'bekend' && peildatum !== undefined
        ? stapstatus(uitkomst.waarde, peildatum, {
            aard: stap.aard,
            gemotiveerdAfgeweken: afgeweken.includes(stap.code),
            ...(gedaanOp === undefined ? {} : { gedaanOp }),
          })
        : undefined
    return { termijn: stap, uitkomst, gedaanOp, status }
  })
  const laatsteDag = ({ uitkomst }: Tijdlijnregel) =>
    uitkomst.soort === 'bekend' ? uitkomst.waarde.wet : Number.POSITIVE_INFINITY
  return regels.toSorted((a, b) => (laatsteDag(a) === laatsteDag(b) ? 0 : laatsteDag(a) - laatsteDag(b)))
}
