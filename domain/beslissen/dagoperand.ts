import { plusMaanden } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { afstandVan } from '../regelboek/afstand.ts'
import type { Afstand } from '../regelboek/afstand.ts'
import type { Dagoperand } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import type { Gemist, Stand } from './stand.ts'

/** A day that is compared with, made ready: its day (NaN when not known), and what keeps it from being known. */
export interface Dagbron {
  readonly dag: (stand: Stand) => number
  readonly gemist: (stand: Stand, gemist: Gemist) => void
  readonly operand: Dagoperand
  /** Index of the fact it reads first, and the term it reads when that is not known or there is none. */
  readonly feit: number | undefined
  readonly termijn: string | undefined
  readonly afstand: Afstand
}

/** The fact that holds the day on which a step was done. */
export const stapfeit = (register: Register, stap: string): number | undefined => {
  const index = register.regelboek.feiten.findIndex((feit) => feit.soort === 'dag' && feit.stap === stap)
  return index < 0 ? undefined : index
}

/** A day that much further; NaN stays NaN. */
export const opgeteld = (dag: number, { maanden, afronding, dagen }: Afstand): number =>
  (maanden === 0 || Number.isNaN(dag) ? dag : plusMaanden(dag as Dag, maanden, afronding)) + dagen

/** Makes an operand ready for use. */
export const dagbronVan = (register: Register, operand: Dagoperand): Dagbron => {
  const afstand = afstandVan(operand)
  const feit =
    'feit' in operand
      ? register.feitindex.get(operand.feit)
      : 'stap' in operand
        ? stapfeit(register, operand.stap)
        : undefined
  const termijn = 'termijn' in operand ? operand.termijn : 'stap' in operand ? operand.stap : undefined
  const grondslag = (stand: Stand): number => {
    const gegeven = feit === undefined ? Number.NaN : stand.waarden[feit]!
    return Number.isNaN(gegeven) && termijn !== undefined ? stand.termijndag(termijn) : gegeven
  }
  return {
    operand,
    feit,
    termijn,
    afstand,
    dag: (stand) => opgeteld(grondslag(stand), afstand),
    gemist: (stand, gemist) => {
      if (!Number.isNaN(grondslag(stand))) return
      if (termijn !== undefined) gemist.geblokkeerd = true
      else if (feit !== undefined) gemist.feiten.add(feit)
    },
  }
}
