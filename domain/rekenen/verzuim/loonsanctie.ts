import type { Register } from '../../regelboek/register.ts'
import { datumTekst, plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { verlengingTeKort } from './late-aanvraag.ts'
import { voorDeZiekte } from './onmogelijke-dag.ts'
import { aaneengesloten } from './periode.ts'
import type { Verlof } from './periode.ts'

export interface Loonsanctievraag {
  readonly eersteZiektedag: Dag
  readonly verschuiving?: number
  /** Last day of a voluntary extension, or of the pay after a late application, where there is one. */
  readonly verlengdTotEnMet?: Dag
  /** Day on which UWV sent the decision; left out while there is none. */
  readonly besluitOp?: Dag
  /** WAZO leave that interrupts the sanction. */
  readonly verloven?: readonly Verlof[]
}

export interface Loonsanctie {
  /** Last day on which UWV can send the decision. */
  readonly laatsteBesluitdag: Dag
  /** Day on which UWV ought to have decided. */
  readonly hoortOp: Dag
  /** Whether the decision came in time to count; undefined without a decision. */
  readonly geldig: boolean | undefined
  /** Days between the day UWV ought to have decided and the day it did; counts only when the sanction is shortened. */
  readonly dagenTeLaat: number
  readonly van: Dag
  /** Last day of the 52 weeks, moved by leave. */
  readonly uiterlijkTotEnMet: Dag
}

/** Moves a run of days by the leave that falls at its beginning or in it. */
const rondVerlof = (van: Dag, totEnMet: Dag, verloven: readonly Verlof[]): { van: Dag; totEnMet: Dag } => {
  let begin = van
  let einde = totEnMet
  for (const verlof of aaneengesloten(verloven)) {
    if (verlof.totEnMet < begin || verlof.van > einde) continue
    const vanaf = Math.max(verlof.van, begin)
    einde = plus(einde, verlof.totEnMet - vanaf + 1)
    if (verlof.van <= begin) begin = plus(verlof.totEnMet as Dag, 1)
  }
  return { van: begin, totEnMet: einde }
}

/**
 * A loonsanctie: until when UWV can impose it, and the 52 weeks it can last. It begins the day after the wachttijd or
 * its extension. A decision sent after the last day does not count (WIA art. 25 lid 11).
 */
export const loonsanctie = (register: Register, vraag: Loonsanctievraag): Uitkomst<Loonsanctie> => {
  const { eersteZiektedag, verschuiving = 0, verlengdTotEnMet, besluitOp, verloven = [] } = vraag
  const vroegst = plus(eersteZiektedag, register.termijn.get('LSBESLUIT')?.vroegst ?? 0)
  if (besluitOp !== undefined && besluitOp < vroegst) {
    return (
      voorDeZiekte(eersteZiektedag, { gegeven: 'besluitOp', wat: 'het besluit', dag: besluitOp }) ??
      ontbrekend(
        'besluitOp',
        `UWV beslist over een loonsanctie bij de WIA-aanvraag, niet voor ${datumTekst(vroegst)}: welke dag is juist?`,
      )
    )
  }
  const basis = { eersteZiektedag, verschuiving }
  const ewt = termijn(register, { ...basis, code: 'EWT' })
  if (ewt.soort !== 'bekend') return ewt
  const teKort = verlengingTeKort(verlengdTotEnMet, ewt.waarde.wet)
  if (teKort) return teKort
  const einde = verlengdTotEnMet ?? ewt.waarde.wet
  const ankers = { EWT: einde }
  const besluit = termijn(register, { ...basis, ankers, code: 'LSBESLUIT' })
  if (besluit.soort !== 'bekend') return besluit
  const maximum = termijn(register, { ...basis, ankers, code: 'LSMAX' })
  if (maximum.soort !== 'bekend') return maximum
  const hoortOp = besluit.waarde.veilig
  return {
    soort: 'bekend',
    waarde: {
      laatsteBesluitdag: besluit.waarde.wet,
      hoortOp,
      geldig: besluitOp === undefined ? undefined : besluitOp <= besluit.waarde.wet,
      dagenTeLaat: besluitOp === undefined ? 0 : Math.max(0, besluitOp - hoortOp),
      ...(({ van, totEnMet }) => ({ van, uiterlijkTotEnMet: totEnMet }))(
        rondVerlof(plus(einde, 1), maximum.waarde.wet, verloven),
      ),
    },
    grond: gezamenlijkeGrond([maximum.grond, besluit.grond], { titel: 'Loonsanctie' }),
  }
}
