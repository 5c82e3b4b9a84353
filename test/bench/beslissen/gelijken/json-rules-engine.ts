import { Engine } from 'json-rules-engine'
import { all } from './conditie.ts'
import type { Conditie, Som } from './conditie.ts'
import type { Antwoord, Invoer, Peer } from './invoer.ts'
import { beslissingen, termijnen } from './regels.ts'

const OPERATORS = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '==': 'equal',
  '!=': 'notEqual',
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
} as const

const sums = new Map<string, Som>()

/** The engine only compares: sums are facts, worked out beside it. */
const sumFact = (som: Som): string => {
  if (som.dagen === 0) return som.van
  const naam = `${som.van} + ${som.dagen}`
  sums.set(naam, som)
  return naam
}

const conditionOf = (conditie: Conditie): object => {
  if ('alle' in conditie) return { all: conditie.alle.map(conditionOf) }
  if ('een' in conditie) return { any: conditie.een.map(conditionOf) }
  const value = 'woord' in conditie ? conditie.woord : { fact: sumFact(conditie.rechts) }
  return { fact: conditie.links, operator: OPERATORS[conditie.teken], value }
}

const topLevel = (conditie: Conditie): object =>
  conditionOf('een' in conditie || 'alle' in conditie ? conditie : { alle: [conditie] })

/** The rows as rules of falling priority; the first that succeeds stops the engine. */
const engineOf = ({ rijen, anders }: (typeof beslissingen)[number]): Engine => {
  const engine = new Engine()
  for (const [i, { als, dan }] of [...rijen, { als: all([]), dan: anders }].entries()) {
    engine.addRule({
      conditions: topLevel(als) as never,
      event: { type: dan },
      priority: rijen.length + 1 - i,
      onSuccess: () => engine.stop(),
    })
  }
  return engine
}

export const createJsonRulesEngine = (): Peer => {
  const engines = beslissingen.map((beslissing) => ({ code: beslissing.code, engine: engineOf(beslissing) }))
  const decide = async (invoer: Invoer): Promise<Antwoord> => {
    const facts: Record<string, string | number> = { ...invoer }
    const dag = ({ van, dagen }: Som): number => Number(facts[van]) + dagen
    for (const { code, vroegste } of termijnen) facts[code] = Math.min(...vroegste.map(dag))
    for (const [naam, som] of sums) facts[naam] = dag(som)
    for (const { code, engine } of engines) facts[code] = (await engine.run(facts)).events[0]!.type
    return {
      termijnen: termijnen.map(({ code }) => Number(facts[code])),
      spoor2: String(facts['SPOOR2NODIG']),
      klasse: String(facts['LOONSANCTIERISICO']),
    }
  }
  return async (dossiers) => {
    const uit: Antwoord[] = []
    for (const invoer of dossiers) uit.push(await decide(invoer))
    return uit
  }
}
