import type { Dagoperand, Toetsing } from '@poortwachter/wet'

type Vergeleken = string | number | readonly string[] | Dagoperand

/** The comparison that a test makes, apart from what it tests: `{ woord: 'opOfNa', waarde: { termijn: 'EJE' } }`. */
export const comparisonOf = (toetsing: Toetsing): { readonly woord: string; readonly waarde: Vergeleken } => {
  const delen: readonly [string, Vergeleken][] = Object.entries(toetsing)
  const [woord, waarde] = delen.find(([naam]) => naam !== 'feit' && naam !== 'tabel')!
  return { woord, waarde }
}

/** Whether a compared value is a day. */
export const isOperand = (waarde: Vergeleken): waarde is Dagoperand =>
  typeof waarde === 'object' && ('feit' in waarde || 'termijn' in waarde || 'stap' in waarde)

/** The day that a test compares with, where it compares days. */
export const operandOf = (toetsing: Toetsing): Dagoperand | undefined => {
  const { waarde } = comparisonOf(toetsing)
  return isOperand(waarde) ? waarde : undefined
}
