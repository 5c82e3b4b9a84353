import type { Voorwaarde } from '@poortwachter/wet'
import { distanceMutaties, hasDistance } from './afstandmutaties.ts'
import type { Afwijking } from './afstandmutaties.ts'
import type { Mutant, Mutatie } from './mutatie.ts'
import { WEG } from './verandering.ts'
import type { Pad } from './verandering.ts'
import { conditionText } from './voorwaarde-in-woorden.ts'

/** For each sign the one that treats the boundary itself the other way. */
const TEKENS: Readonly<Record<string, string>> = {
  voor: 'opOfVoor',
  opOfVoor: 'voor',
  na: 'opOfNa',
  opOfNa: 'na',
  minstens: 'meerDan',
  meerDan: 'minstens',
  hoogstens: 'minderDan',
  minderDan: 'hoogstens',
}

const boundaryNumbers = (waarde: unknown, pad: Pad): Afwijking[] => {
  if (typeof waarde === 'number') {
    return [-1, 1].map((erbij) => ({ woorden: `${waarde} -> ${waarde + erbij}`, verandering: [pad, waarde + erbij] }))
  }
  const operand = Object(waarde) as object
  return hasDistance(operand) ? distanceMutaties(operand, pad) : []
}

const boundaryMutaties = (
  mutant: Mutant,
  naam: string,
  voorwaarde: Voorwaarde,
  teken: string,
  waarde: unknown,
  pad: Pad,
): Mutatie[] => {
  const wat = `${naam}: ${conditionText(voorwaarde)}`
  const anders = TEKENS[teken]!
  return [
    mutant('teken van een grens', `${wat} -> ${anders}`, [[...pad, teken], WEG], [[...pad, anders], waarde]),
    ...boundaryNumbers(waarde, [...pad, teken]).map(({ woorden, verandering }) =>
      mutant('getal van een grens', `${wat}: ${woorden}`, verandering),
    ),
  ]
}

const partMutaties = (
  mutant: Mutant,
  naam: string,
  sleutel: 'alle' | 'een',
  delen: readonly Voorwaarde[],
  pad: Pad,
): Mutatie[] =>
  delen.flatMap((deel, i) => [
    ...(delen.length > 1
      ? [mutant(`deel van "${sleutel}" weg`, `${naam}: ${conditionText(deel)}`, [[...pad, sleutel, i], WEG])]
      : []),
    ...conditionMutaties(mutant, naam, deel, [...pad, sleutel, i]),
  ])

/** Every part of a condition left out, every boundary on its other side or one off, every word out of a list. */
export const conditionMutaties = (mutant: Mutant, naam: string, voorwaarde: Voorwaarde, pad: Pad): Mutatie[] => {
  if ('alle' in voorwaarde) return partMutaties(mutant, naam, 'alle', voorwaarde.alle, pad)
  if ('een' in voorwaarde) return partMutaties(mutant, naam, 'een', voorwaarde.een, pad)
  if ('niet' in voorwaarde) return conditionMutaties(mutant, naam, voorwaarde.niet, [...pad, 'niet'])
  if ('in' in voorwaarde) {
    const over = 'feit' in voorwaarde ? voorwaarde.feit : voorwaarde.tabel
    if (voorwaarde.in.length < 2) return []
    return voorwaarde.in.map((woord, i) =>
      mutant('woord uit "in" weg', `${naam}: ${over} in ${voorwaarde.in.join('/')}: ${woord}`, [
        [...pad, 'in', i],
        WEG,
      ]),
    )
  }
  return Object.entries(voorwaarde)
    .filter(([teken]) => teken in TEKENS)
    .flatMap(([teken, waarde]) => boundaryMutaties(mutant, naam, voorwaarde, teken, waarde, pad))
}
