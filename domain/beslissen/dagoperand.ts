import { afstandVan } from '../regelboek/afstand.ts'
import type { Afstand } from '../regelboek/afstand.ts'
import type { Dagoperand } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'

/** A day that is compared with, made ready. */
export interface Dagbron {
  readonly operand: Dagoperand
  /** Index of the fact it reads first, and the term it reads when that is not known or there is none. */
  readonly feit: number | undefined
  readonly termijn: string | undefined
  readonly afstand: Afstand
}

/** The fact that holds the day on which a step was done or an event took place. */
export const stapfeit = (register: Register, stap: string): number | undefined => {
  const index = register.regelboek.feiten.findIndex(
    (feit) => feit.soort === 'dag' && (feit.stap === stap || feit.gebeurtenis === stap),
  )
  return index < 0 ? undefined : index
}

/** Makes an operand ready for use. */
export const dagbronVan = (register: Register, operand: Dagoperand): Dagbron => {
  const feit =
    'feit' in operand
      ? register.feitindex.get(operand.feit)
      : 'stap' in operand
        ? stapfeit(register, operand.stap)
        : undefined
  const termijn = 'termijn' in operand ? operand.termijn : 'stap' in operand ? operand.stap : undefined
  return { operand, feit, termijn, afstand: afstandVan(operand) }
}
