import { LogicEngine } from 'json-logic-engine'
import type { Conditie, Som } from './conditie.ts'
import type { Invoer, Peer } from './invoer.ts'
import { beslissingen, termijnen } from './regels.ts'

const termcodes = new Set<string>(termijnen.map(({ code }) => code))
const tabelcodes = new Set<string>(beslissingen.map(({ code }) => code))

const variable = (naam: string): object => ({
  var: `${termcodes.has(naam) ? 'termijnen' : tabelcodes.has(naam) ? 'besluiten' : 'dossier'}.${naam}`,
})
const sum = ({ van, dagen }: Som): object => (dagen === 0 ? variable(van) : { '+': [variable(van), dagen] })

const logicOf = (conditie: Conditie): object => {
  if ('alle' in conditie) return { and: conditie.alle.map(logicOf) }
  if ('een' in conditie) return { or: conditie.een.map(logicOf) }
  const teken = conditie.teken === '==' || conditie.teken === '!=' ? `${conditie.teken}=` : conditie.teken
  return { [teken]: [variable(conditie.links), 'woord' in conditie ? conditie.woord : sum(conditie.rechts)] }
}

const terms = termijnen.map(({ code, vroegste }) => ({
  code,
  logic: vroegste.length === 1 ? sum(vroegste[0]!) : { min: vroegste.map(sum) },
}))
const tables = beslissingen.map(({ code, rijen, anders }) => ({
  code,
  logic: { if: [...rijen.flatMap(({ als, dan }) => [logicOf(als), dan]), anders] },
}))

interface Stand {
  readonly dossier: Invoer
  termijnen: Record<string, number>
  readonly besluiten: Record<string, string>
}

type Ready = (stand: Stand) => unknown

const peerWith = (countTerms: (stand: Stand) => Record<string, number>, makeReady: (logic: object) => Ready): Peer => {
  const tabelwerk = tables.map(({ code, logic }) => ({ code, decide: makeReady(logic) }))
  return (dossiers) =>
    dossiers.map((dossier) => {
      const stand: Stand = { dossier, termijnen: {}, besluiten: {} }
      stand.termijnen = countTerms(stand)
      for (const { code, decide } of tabelwerk) stand.besluiten[code] = decide(stand) as string
      return {
        termijnen: Object.values(stand.termijnen),
        spoor2: stand.besluiten['SPOOR2NODIG']!,
        klasse: stand.besluiten['LOONSANCTIERISICO']!,
      }
    })
}

/** The rules compiled by json-logic-engine, which needs `eval`: an add-in's content security policy forbids that. */
export const createCompiledJsonLogic = (): Peer => {
  const engine = new LogicEngine()
  const makeReady = (logic: object): Ready => engine.build(logic) as Ready
  const countTerms = makeReady({ eachKey: Object.fromEntries(terms.map(({ code, logic }) => [code, logic])) })
  return peerWith((stand) => countTerms(stand) as Record<string, number>, makeReady)
}

/** The rules interpreted by json-logic-engine; terms one by one, as it takes several times as long over one object of them. */
export const createJsonLogic = (): Peer => {
  const engine = new LogicEngine()
  const countTerms = (stand: Stand): Record<string, number> => {
    const dagen: Record<string, number> = {}
    for (const { code, logic } of terms) dagen[code] = engine.run(logic, stand)
    return dagen
  }
  return peerWith(countTerms, (logic) => (stand) => engine.run(logic, stand))
}
