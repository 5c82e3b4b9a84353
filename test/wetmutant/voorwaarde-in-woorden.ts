import type { Dagoperand, Voorwaarde } from '@poortwachter/wet'
import { distanceText, hasDistance } from './afstandmutaties.ts'

/** A day as a condition names it: what it hangs on and how far from it. */
export const operandText = (operand: Dagoperand): string => {
  const vanaf = 'feit' in operand ? operand.feit : 'termijn' in operand ? operand.termijn : `stap ${operand.stap}`
  return hasDistance(operand) ? `${vanaf} + ${distanceText(operand)}` : vanaf
}

const valueText = (waarde: string | number | readonly string[] | Dagoperand): string => {
  if (typeof waarde === 'string' || typeof waarde === 'number') return String(waarde)
  return 'length' in waarde ? waarde.join('/') : operandText(waarde)
}

/** A condition in one line, to know it by. */
export const conditionText = (voorwaarde: Voorwaarde): string => {
  if ('alle' in voorwaarde) return `(${voorwaarde.alle.map(conditionText).join(' en ')})`
  if ('een' in voorwaarde) return `(${voorwaarde.een.map(conditionText).join(' of ')})`
  if ('niet' in voorwaarde) return `niet ${conditionText(voorwaarde.niet)}`
  return Object.entries(voorwaarde)
    .map(([sleutel, waarde]) =>
      sleutel === 'feit' || sleutel === 'tabel' ? String(waarde) : `${sleutel} ${valueText(waarde)}`,
    )
    .join(' ')
}
