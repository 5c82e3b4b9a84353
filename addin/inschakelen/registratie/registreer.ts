import { excelwaarde } from '../../functies/cel/excelwaarde.ts'
import type { Weergave } from '../../functies/cel/excelwaarde.ts'
import { callFunctie, gevraagdeVersie } from '../../functies/kern/aanroep.ts'
import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { isMatrixfunctie } from '../../functies/kern/functie.ts'
import type { Functie } from '../../functies/kern/functie.ts'
import { createGeheugen } from './geheugen.ts'
import { refuseNietGeladen } from './niet-geladen.ts'

/** What a call needs to know of the workbook it runs in. */
export interface Weergaveomgeving {
  /** What the host can show; asked at each call, because Office tells it only once it is ready. */
  weergave(): Weergave
}

/** The same with the rules that the call goes by. */
export interface Aanroepomgeving<R> extends Weergaveomgeving {
  readonly regels: Regelbron<R>
}

export type Aanroep = (...ruw: unknown[]) => unknown

/**
 * The call that Excel makes for a function. Excel adds an object of its own behind the arguments; it is not used. A
 * function that is described as giving a range always gives one, be it of one cell.
 */
export const aanroepOf = <R extends object>(functie: Functie<R>, omgeving: Aanroepomgeving<R>): Aanroep => {
  const aantal = Object.keys(functie.parameters).length
  const geheugen = createGeheugen()
  const inForm = isMatrixfunctie(functie)
    ? (waarde: unknown) => (Array.isArray(waarde) ? waarde : [[waarde]])
    : (waarde: unknown) => waarde
  return (...ruw) => {
    const argumenten = ruw.slice(0, aantal)
    const answer = (): unknown =>
      inForm(
        excelwaarde(
          geheugen.recall(omgeving.regels.huidig(), argumenten, () =>
            callFunctie(functie, argumenten, omgeving.regels),
          ),
          omgeving.weergave(),
        ),
      )
    const versie = gevraagdeVersie(functie, argumenten)
    const onderweg = versie === undefined ? undefined : omgeving.regels.laad(versie)
    return onderweg ? onderweg.then(answer, refuseNietGeladen) : answer()
  }
}

/** Tells Excel which code belongs to which function. */
export type Associate = (id: string, aanroep: Aanroep) => void

export const registreerFuncties = <R extends object>(
  functies: readonly Functie<R>[],
  omgeving: Aanroepomgeving<R>,
  associate: Associate,
): void => {
  for (const functie of functies) associate(functie.id, aanroepOf(functie, omgeving))
}
