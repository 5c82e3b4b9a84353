import { ZenEngine } from '@gorules/zen-engine'
import type { Conditie, Som } from './conditie.ts'
import type { Antwoord, Peer } from './invoer.ts'
import { beslissingen, termijnen } from './regels.ts'

const sum = ({ van, dagen }: Som): string => (dagen === 0 ? van : `${van} + ${dagen}`)

const expressionOf = (conditie: Conditie): string => {
  if ('alle' in conditie)
    return conditie.alle.length === 0 ? 'true' : `(${conditie.alle.map(expressionOf).join(' and ')})`
  if ('een' in conditie) return `(${conditie.een.map(expressionOf).join(' or ')})`
  return `${conditie.links} ${conditie.teken} ${'woord' in conditie ? `'${conditie.woord}'` : sum(conditie.rechts)}`
}

const termNode = {
  id: 'termijnen',
  name: 'termijnen',
  type: 'expressionNode',
  content: {
    passThrough: true,
    expressions: termijnen.map(({ code, vroegste }) => ({
      id: code,
      key: code,
      value: vroegste.length === 1 ? sum(vroegste[0]!) : `min([${vroegste.map(sum).join(', ')}])`,
    })),
  },
}

const tableNodes = beslissingen.map(({ code, rijen, anders }) => ({
  id: code,
  name: code,
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [{ id: 'als', name: 'als', type: 'expression' }],
    outputs: [{ id: 'dan', name: 'dan', field: code, type: 'expression' }],
    rules: [
      ...rijen.map(({ als, dan }, i) => ({ _id: String(i), als: expressionOf(als), dan: `'${dan}'` })),
      { _id: 'anders', als: '', dan: `'${anders}'` },
    ],
  },
}))

/** A graph: the terms, and after them each decision as a table, first hit. */
export const createZen = (): Peer => {
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', content: {} },
    termNode,
    ...tableNodes,
    { id: 'uit', name: 'uit', type: 'outputNode', content: {} },
  ]
  const edges = nodes
    .slice(1)
    .map(({ id }, i) => ({ id: `naar ${id}`, sourceId: nodes[i]!.id, targetId: id, type: 'edge' }))
  const decision = new ZenEngine().createDecision({ nodes, edges })
  return async (dossiers) => {
    const uit: Antwoord[] = []
    for (const invoer of dossiers) {
      const { result } = await decision.evaluate(invoer)
      uit.push({
        termijnen: termijnen.map(({ code }) => result[code]),
        spoor2: result.SPOOR2NODIG,
        klasse: result.LOONSANCTIERISICO,
      })
    }
    return uit
  }
}
