import { Engine } from 'json-rules-engine'
import { operandVan } from '../../../../domain/regelboek/controle-beslistabellen/rijplaatsen.ts'
import type { Voorwaarde } from '../../../../domain/regelboek/beslistabel.ts'
import { operandnaam, regels, signOf } from './regels.ts'
import type { Invoer } from './regels.ts'

const OPERATORS: Readonly<Record<string, string>> = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '==': 'equal',
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
}

type Condition = Record<string, unknown>

const conditionOf = (voorwaarde: Voorwaarde): Condition => {
  if ('alle' in voorwaarde) return { all: voorwaarde.alle.map(conditionOf) }
  if ('een' in voorwaarde) return { any: voorwaarde.een.map(conditionOf) }
  if ('niet' in voorwaarde) return { not: conditionOf(voorwaarde.niet) }
  if ('tabel' in voorwaarde) throw new Error('not in this workload')
  const { feit: fact } = voorwaarde
  if ('is' in voorwaarde) return { fact, operator: 'equal', value: voorwaarde.is }
  if ('in' in voorwaarde) return { fact, operator: 'in', value: voorwaarde.in }
  return { fact, operator: OPERATORS[signOf(voorwaarde)], value: { fact: operandnaam(operandVan(voorwaarde)!) } }
}

/** The rows as rules of falling priority; the first that succeeds stops the engine. */
export const createJsonRulesEngine = () => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  regels.forEach(({ als, dan }, i) => {
    const conditions = 'alle' in als || 'een' in als ? conditionOf(als) : { all: [conditionOf(als)] }
    engine.addRule({ conditions: conditions as never, event: { type: dan }, priority: regels.length - i, onSuccess: () => engine.stop() })
  })
  return async (dossiers: readonly Invoer[]): Promise<readonly string[]> => {
    const uit: string[] = []
    for (const invoer of dossiers) uit.push((await engine.run({ ...invoer })).events[0]!.type)
    return uit
  }
}
