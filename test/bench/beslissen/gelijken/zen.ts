import { ZenEngine } from '@gorules/zen-engine'
import { operandVan } from '../../../../domain/regelboek/controle-beslistabellen/rijplaatsen.ts'
import type { Voorwaarde } from '../../../../domain/regelboek/beslistabel.ts'
import { operandnaam, regels, signOf } from './regels.ts'
import type { Invoer } from './regels.ts'

const expressionOf = (voorwaarde: Voorwaarde): string => {
  if ('alle' in voorwaarde) return voorwaarde.alle.length === 0 ? 'true' : `(${voorwaarde.alle.map(expressionOf).join(' and ')})`
  if ('een' in voorwaarde) return `(${voorwaarde.een.map(expressionOf).join(' or ')})`
  if ('niet' in voorwaarde) return `not ${expressionOf(voorwaarde.niet)}`
  if ('tabel' in voorwaarde) throw new Error('not in this workload')
  if ('is' in voorwaarde) return `${voorwaarde.feit} == '${voorwaarde.is}'`
  if ('in' in voorwaarde) return `${voorwaarde.feit} in [${voorwaarde.in.map((woord) => `'${woord}'`).join(', ')}]`
  return `${voorwaarde.feit} ${signOf(voorwaarde)} ${operandnaam(operandVan(voorwaarde)!)}`
}

/** The rows as a decision table of zen-engine, first hit. */
export const createZen = () => {
  const tabel = {
    hitPolicy: 'first',
    inputs: [{ id: 'als', name: 'als', type: 'expression' }],
    outputs: [{ id: 'dan', name: 'dan', field: 'dan', type: 'expression' }],
    rules: regels.map(({ als, dan }, i) => ({ _id: String(i), als: expressionOf(als), dan: `'${dan}'` })),
  }
  const content = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', content: {} },
      { id: 'tabel', name: 'tabel', type: 'decisionTableNode', content: tabel },
      { id: 'uit', name: 'uit', type: 'outputNode', content: {} },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'tabel', type: 'edge' },
      { id: 'e2', sourceId: 'tabel', targetId: 'uit', type: 'edge' },
    ],
  }
  const decision = new ZenEngine().createDecision(content)
  return async (dossiers: readonly Invoer[]): Promise<readonly string[]> => {
    const uit: string[] = []
    for (const invoer of dossiers) uit.push((await decision.evaluate(invoer)).result.dan)
    return uit
  }
}
