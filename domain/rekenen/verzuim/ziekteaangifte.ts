import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import { plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { oordeelMet } from '../oordeel.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Termijnvraag } from '../termijn/termijn.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { termijneinde } from '../werkdag/termijneinde.ts'
import { voorDeZiekte } from './onmogelijke-dag.ts'

export interface Ziekteaangifte {
  readonly uiterlijk: Dag
  readonly dagenTeLaat: number
  /** Fine that UWV imposes by its own scale, in euros. */
  readonly boete: number
  /** Highest fine that the law allows, in euros. */
  readonly hoogsteBoete: number
}

/** The last of so many working days after a day; undefined where the calendar cannot tell. */
const werkdagNa = (kalender: Kalender, dag: Dag, aantal: number): Dag | undefined => {
  let laatste: Dag | undefined = dag
  for (let i = 0; i < aantal && laatste !== undefined; i++) {
    const einde = termijneinde(kalender, plus(laatste, 1))
    laatste = 'dag' in einde ? einde.dag : undefined
  }
  return laatste
}

/** The question whether a report of who leaves ill was digital, on a day on which a digital one is still not blamed. */
const digitaleMelding = (
  register: Register,
  code: string,
  { uiterlijk, ontvangenOp }: { readonly uiterlijk: Dag; readonly ontvangenOp: Dag },
  euros: number,
): Uitkomst<never> | undefined => {
  if (code !== 'UITDIENST' || ontvangenOp <= uiterlijk) return undefined
  const uitloop = tabelwaarde(register, 'BOETEDIGITAAL', ontvangenOp)
  if (uitloop.soort !== 'bekend') return undefined
  const laatste = werkdagNa(register.regelboek.kalender, uiterlijk, uitloop.waarde)
  if (laatste !== undefined && ontvangenOp > laatste) return undefined
  const vraag =
    'Is de melding digitaal gedaan? Dan is zij tot en met de eerstvolgende werkdag niet verwijtbaar te laat en is er geen boete. ' +
    `Anders is de boete ${euros} euro.`
  return oordeelMet(uitloop.grond, vraag)
}

/**
 * How late a report of illness is and what it costs. Days late are calendar days from the last day of the law. For
 * the report after 42 weeks UWV's own scheme knows no fine, though the law allows one. On the first working day after the
 * end of the employment it depends on whether the report was digital, and then a judgment is needed.
 */
export const ziekteaangifte = (
  register: Register,
  vraag: Termijnvraag & {
    readonly code: 'UWV42' | 'VANGNET4' | 'VANGNET6W' | 'UITDIENST' | 'UITDIENSTERD'
    readonly ontvangenOp: Dag
  },
): Uitkomst<Ziekteaangifte> => {
  const { ontvangenOp } = vraag
  const onmogelijk = voorDeZiekte(vraag.eersteZiektedag, {
    gegeven: 'ontvangenOp',
    wat: 'de melding',
    dag: ontvangenOp,
  })
  if (onmogelijk) return onmogelijk
  const uiterlijk = termijn(register, vraag)
  if (uiterlijk.soort !== 'bekend') return uiterlijk
  const dagenTeLaat = Math.max(0, ontvangenOp - uiterlijk.waarde.wet)
  const boete = tabelwaarde(register, vraag.code === 'UWV42' ? 'BOETE42' : 'BOETE', ontvangenOp, dagenTeLaat)
  if (boete.soort !== 'bekend') return boete
  const digitaal = digitaleMelding(register, vraag.code, { uiterlijk: uiterlijk.waarde.wet, ontvangenOp }, boete.waarde)
  if (digitaal) return digitaal
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
