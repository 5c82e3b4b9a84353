import { afstandVan } from '../../regelboek/afstand.ts'
import type { Afstand } from '../../regelboek/afstand.ts'
import type { Dagoperand } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import { ankerVan } from '../../rekenen/termijn/anker.ts'

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

/** The facts that hold the days a term is counted from, as far as steps go. */
const ankerfeiten = (register: Register, code: string): readonly number[] => {
  const feiten: number[] = []
  const gezien = new Set<string>()
  for (let stap: string | undefined = code; stap !== undefined && !gezien.has(stap);) {
    gezien.add(stap)
    const termijn = register.termijn.get(stap)
    stap = termijn && ankerVan(termijn)
    const feit: number | undefined = stap === undefined ? undefined : stapfeit(register, stap)
    if (feit !== undefined) feiten.push(feit)
  }
  return feiten
}

/** The facts (by index) that move the day of an operand: the days of steps that its term is counted from. */
export const operandfeiten = (register: Register, operand: Dagoperand): readonly number[] => {
  if ('termijn' in operand) return ankerfeiten(register, operand.termijn)
  if (!('stap' in operand)) return []
  const feit = stapfeit(register, operand.stap)
  return feit === undefined ? ankerfeiten(register, operand.stap) : [feit]
}
