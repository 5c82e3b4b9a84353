import type { Register } from '../../regelboek/register.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import type { Grond, Uitkomst } from '../../regelboek/uitkomst.ts'
import { leeftijdOp } from './leeftijd.ts'
import { tabelwaarde } from '../tabelwaarde.ts'

export interface Minimumloonvraag {
  readonly peildatum: Dag
  /** Contract hours per week. */
  readonly uren: number
  /** Hours of a full working week at the employer; needed only for days before 2024. */
  readonly voltijdsuren?: number
  readonly geboortedatum?: Dag
}

export interface Minimumweekloon {
  /** Euros per week for an adult, not rounded. */
  readonly volwassene: number
  /** Percentage of it for this worker; undefined without a birth date. */
  readonly deel: number | undefined
}

const isUren = (uren: number | undefined): uren is number =>
  uren !== undefined && Number.isFinite(uren) && uren > 0 && uren <= 168

/**
 * The minimum wage per week. Since 2024 it is the hours times the amount per hour; before, the part of the amount
 * for a full working week.
 */
export const minimumweekloon = (register: Register, vraag: Minimumloonvraag): Uitkomst<Minimumweekloon> => {
  const { peildatum, uren, voltijdsuren, geboortedatum } = vraag
  if (!isUren(uren)) return ontbrekend('uren', 'Hoeveel uren per week staan in het contract?')
  const deel =
    geboortedatum === undefined
      ? undefined
      : tabelwaarde(register, 'JEUGDLOON', peildatum, leeftijdOp(geboortedatum, peildatum))
  if (deel && deel.soort !== 'bekend') return deel
  const uit = (volwassene: number, grond: Grond): Uitkomst<Minimumweekloon> => ({
    soort: 'bekend',
    waarde: { volwassene, deel: deel?.waarde },
    grond: gezamenlijkeGrond([grond, deel?.grond]),
  })
  const perUur = tabelwaarde(register, 'WMLUUR', peildatum)
  if (perUur.soort === 'bekend') return uit(perUur.waarde * uren, perUur.grond)
  const perWeek = tabelwaarde(register, 'WMLWEEK', peildatum)
  if (perWeek.soort !== 'bekend') return perUur.soort === 'geenRegel' && perUur.waarom ? perUur : perWeek
  if (!isUren(voltijdsuren) || voltijdsuren < uren) {
    return ontbrekend('voltijdsuren', 'Hoeveel uren telt een volledige werkweek bij de werkgever?')
  }
  return uit((perWeek.waarde * uren) / voltijdsuren, perWeek.grond)
}
