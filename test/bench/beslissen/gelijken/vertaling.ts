import { operandVan } from '@poortwachter/wet/keuring'
import { afstandVan, keuzesVan } from '@poortwachter/wet'
import type { Dagoperand, Toetsing, Verder, Voorwaarde } from '@poortwachter/wet'
import { FEITEN, SIGNALEN, feitMet, register } from '../caseload.ts'
import { ONWAAR, all, any, not } from './conditie.ts'
import type { Conditie, Som, Teken } from './conditie.ts'

const bekend = new Set<string>([...FEITEN, ...SIGNALEN, 'eersteZiektedag', 'peildatum'])

/** Whether every case of the caseload has this fact; none has any other. */
export const isBekend = (feit: string): boolean => bekend.has(feit)

const TEKENS: Readonly<Record<string, Teken>> = { voor: '<', opOfVoor: '<=', op: '==', opOfNa: '>=', na: '>' }

/** A value so many months after another one. */
export interface Maandsom {
  readonly van: string
  readonly maanden: number
}

/** Values that take months to count, by name. Most engines cannot do that: they are given these. */
export const maandsommen = new Map<string, Maandsom>()

const metMaanden = (van: string, maanden: number): string => {
  if (maanden === 0) return van
  const naam = `${van}_m${maanden}`
  maandsommen.set(naam, { van, maanden })
  return naam
}

/** The day on which a step was done, when cases have it, and otherwise the last day of its term. */
export const stepName = (stap: string): string =>
  register.regelboek.feiten.find((feit) => feit.soort === 'dag' && feit.stap === stap && isBekend(feit.naam))?.naam ??
  stap

/** A value, months and days later. */
export const sumOf = (van: string, verder: Verder): Som => {
  const { maanden, dagen } = afstandVan(verder)
  return { van: metMaanden(van, maanden), dagen }
}

const operandSum = (operand: Dagoperand): Som =>
  sumOf('feit' in operand ? operand.feit : 'stap' in operand ? stepName(operand.stap) : operand.termijn, operand)

const wordsOf = (links: string, woorden: readonly string[]): Conditie =>
  any(woorden.map((woord): Conditie => ({ links, teken: '==', woord })))

const testCondition = (toetsing: Toetsing): Conditie => {
  if ('tabel' in toetsing) return wordsOf(toetsing.tabel, 'is' in toetsing ? [toetsing.is] : toetsing.in)
  const operand = operandVan(toetsing)
  if (!isBekend(toetsing.feit) || (operand && 'feit' in operand && !isBekend(operand.feit))) return ONWAAR
  if ('is' in toetsing) return wordsOf(toetsing.feit, [toetsing.is])
  if ('in' in toetsing) return wordsOf(toetsing.feit, toetsing.in)
  const teken = Object.keys(toetsing).find((naam) => naam in TEKENS)
  if (!teken || !operand || keuzesVan(feitMet(toetsing.feit)))
    throw new Error(`geen vertaling van ${JSON.stringify(toetsing)}`)
  return { links: toetsing.feit, teken: TEKENS[teken]!, rechts: operandSum(operand) }
}

/** A condition of the edition in the words of the others; a test on a fact that no case has is never true. */
export const conditionOf = (voorwaarde: Voorwaarde | undefined): Conditie => {
  if (voorwaarde === undefined) return all([])
  if ('alle' in voorwaarde) return all(voorwaarde.alle.map(conditionOf))
  if ('een' in voorwaarde) return any(voorwaarde.een.map(conditionOf))
  if ('niet' in voorwaarde) return not(conditionOf(voorwaarde.niet))
  return testCondition(voorwaarde)
}
