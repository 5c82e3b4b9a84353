import type { Register } from '../../regelboek/register.ts'
import { plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { voorDeZiekte } from './onmogelijke-dag.ts'

export interface VerkorteWachttijd {
  /** Last day on which an application is still of use. */
  readonly laatsteAanvraag: Dag
  /** Earliest last day of the shortened wachttijd after this application; undefined when it came too late. */
  readonly eindeWachttijd: Dag | undefined
  /** First day of IVA after that. */
  readonly ivaStart: Dag | undefined
}

/**
 * The shortened wachttijd after an application (WIA art. 23 lid 6): at least 13 and at most 78 weeks, and not ended
 * before ten weeks after the application. It can be asked once, with a statement of the bedrijfsarts.
 */
export const verkorteWachttijd = (
  register: Register,
  { eersteZiektedag, verschuiving = 0, aanvraagOp }: { eersteZiektedag: Dag; verschuiving?: number; aanvraagOp: Dag },
): Uitkomst<VerkorteWachttijd> => {
  const onmogelijk = voorDeZiekte(eersteZiektedag, { gegeven: 'aanvraagOp', wat: 'de aanvraag', dag: aanvraagOp })
  if (onmogelijk) return onmogelijk
  const vraag = { eersteZiektedag, verschuiving, ankers: { IVAVERZOEK: aanvraagOp } }
  const laatste = termijn(register, { ...vraag, code: 'IVA' })
  if (laatste.soort !== 'bekend') return laatste
  const kortst = termijn(register, { ...vraag, code: 'IVAKORTST' })
  if (kortst.soort !== 'bekend') return kortst
  const langst = termijn(register, { ...vraag, code: 'IVALANGST' })
  if (langst.soort !== 'bekend') return langst
  const tienWeken = termijn(register, { ...vraag, code: 'IVAEINDE' })
  if (tienWeken.soort !== 'bekend') return tienWeken
  const einde = tienWeken.waarde.wet > kortst.waarde.wet ? tienWeken.waarde.wet : kortst.waarde.wet
  const opTijd = einde <= langst.waarde.wet
  return {
    soort: 'bekend',
    waarde: {
      laatsteAanvraag: laatste.waarde.wet,
      eindeWachttijd: opTijd ? einde : undefined,
      ivaStart: opTijd ? plus(einde, 1) : undefined,
    },
    grond: gezamenlijkeGrond([laatste.grond, kortst.grond, langst.grond, tienWeken.grond], {
      titel: 'Verkorte wachttijd',
      feiten: { aanvraagOp: { soort: 'dag', dag: aanvraagOp } },
    }),
  }
}
