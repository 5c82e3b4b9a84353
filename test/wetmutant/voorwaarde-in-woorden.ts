import type { Dagoperand, Voorwaarde } from '@poortwachter/wet'

const operandText = (operand: Dagoperand): string =>
  [
    'feit' in operand ? operand.feit : 'termijn' in operand ? operand.termijn : `stap ${operand.stap}`,
    ...(operand.maanden === undefined ? [] : [`${operand.maanden} maanden`]),
    ...(operand.dagen === undefined ? [] : [`${operand.dagen} dagen`]),
  ].join(' + ')

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
