import { korteDag } from '../../taal/dag.ts'
import { zin } from '../../taal/zin.ts'
import { uitersteStart } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { onbekendTekst } from '@poortwachter/wet/verwoording'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'

/** A step that has to be ready before the next can begin; without days the practice figure of the edition counts. */
interface Voorstapkeuze {
  readonly naam: string
  readonly dagen: number | undefined
}

type Terugplanning =
  | { readonly soort: 'gepland'; readonly regels: readonly (readonly string[])[] }
  | { readonly soort: 'niet gepland'; readonly bericht: string }

/** When each preparation must begin at the latest so that a step of this case is ready on its safe day, and whether that day has passed. */
export const terugplanningOf = (
  register: Register,
  dossier: Caseloaddossier,
  code: string,
  peildatum: Dag,
  voorstappen: readonly Voorstapkeuze[],
): Terugplanning => {
  if (dossier.ziektedatum === undefined)
    return { soort: 'niet gepland', bericht: zin`Dit dossier heeft geen leesbare eerste ziektedag.` }
  const uitkomst = uitersteStart(
    register,
    { eersteZiektedag: dossier.ziektedatum, code, ankers: dossier.gedaan, verschuiving: dossier.verschuiving },
    voorstappen.map(({ naam, dagen }) => ({ naam, ...(dagen === undefined ? {} : { dagen }) })),
  )
  if (uitkomst.soort !== 'bekend') return { soort: 'niet gepland', bericht: onbekendTekst(register, uitkomst) }
  return {
    soort: 'gepland',
    regels: uitkomst.waarde.map(({ naam, dagen, uitPraktijk, uiterlijk, plandag, gereed }) => [
      naam,
      uitPraktijk ? zin`${dagen} (praktijk)` : String(dagen),
      plandag < peildatum ? zin`${korteDag(plandag, peildatum)}, al voorbij` : korteDag(plandag, peildatum),
      uiterlijk === plandag ? '' : korteDag(uiterlijk, peildatum),
      korteDag(gereed, peildatum),
    ]),
  }
}
