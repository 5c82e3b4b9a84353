import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Termijnvraag } from '../termijn/termijn.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'

export interface Ziekteaangifte {
  readonly uiterlijk: Dag
  readonly dagenTeLaat: number
  /** Fine that UWV imposes by its own scale, in euros. */
  readonly boete: number
  /** Highest fine that the law allows, in euros. */
  readonly hoogsteBoete: number
}

/**
 * How late a report of illness is and what it costs. Days late are calendar days from the last day of the law. For
 * the report after 42 weeks UWV's own scheme knows no fine, though the law allows one.
 */
export const ziekteaangifte = (
  register: Register,
  vraag: Termijnvraag & {
    readonly code: 'UWV42' | 'VANGNET4' | 'VANGNET6W' | 'UITDIENST' | 'UITDIENSTERD'
    readonly ontvangenOp: Dag
  },
): Uitkomst<Ziekteaangifte> => {
  const { ontvangenOp } = vraag
  const uiterlijk = termijn(register, vraag)
  if (uiterlijk.soort !== 'bekend') return uiterlijk
  const dagenTeLaat = Math.max(0, ontvangenOp - uiterlijk.waarde.wet)
  const boete = tabelwaarde(register, vraag.code === 'UWV42' ? 'BOETE42' : 'BOETE', ontvangenOp, dagenTeLaat)
  if (boete.soort !== 'bekend') return boete
  const hoogste = tabelwaarde(register, 'BOETEMAX', ontvangenOp)
  if (hoogste.soort !== 'bekend') return hoogste
  return {
    soort: 'bekend',
    waarde: { uiterlijk: uiterlijk.waarde.wet, dagenTeLaat, boete: boete.waarde, hoogsteBoete: hoogste.waarde },
    grond: gezamenlijkeGrond([uiterlijk.grond, boete.grond, hoogste.grond], {
      feiten: { ontvangenOp: { soort: 'dag', dag: ontvangenOp } },
      delen: [{ wat: 'boete', getal: boete.waarde, eenheid: 'euro' }],
    }),
  }
}
