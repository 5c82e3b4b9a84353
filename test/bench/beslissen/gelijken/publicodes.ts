import Engine from 'publicodes'
import type { Conditie, Som } from './conditie.ts'
import type { Invoer, Peer } from './invoer.ts'
import { beslissingen, termijnen } from './regels.ts'

/** Names in publicodes are words in lower case. */
const nameOf = (naam: string): string => {
  const woorden =
    naam === naam.toUpperCase() ? naam.toLowerCase() : naam.replace(/[A-Z]+/g, (letters) => ` ${letters.toLowerCase()}`)
  return `x ${woorden.replaceAll('_', ' ').trim()}`
}

const sum = ({ van, dagen }: Som): string =>
  dagen === 0 ? nameOf(van) : `${nameOf(van)} ${dagen < 0 ? '-' : '+'} ${Math.abs(dagen)}`

const conditionOf = (conditie: Conditie): unknown => {
  if ('alle' in conditie) return { 'toutes ces conditions': conditie.alle.map(conditionOf) }
  if ('een' in conditie) return { 'une de ces conditions': conditie.een.map(conditionOf) }
  const teken = conditie.teken === '==' ? '=' : conditie.teken
  return `${nameOf(conditie.links)} ${teken} ${'woord' in conditie ? `'${conditie.woord}'` : sum(conditie.rechts)}`
}

const ruleset = (voorbeeld: Invoer): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(voorbeeld).map(([naam, waarde]) => [
      nameOf(naam),
      { question: naam, 'par défaut': typeof waarde === 'number' ? '0' : "'geen'" },
    ]),
  ),
  ...Object.fromEntries(
    termijnen.map(({ code, vroegste }) => [
      nameOf(code),
      { valeur: vroegste.length === 1 ? sum(vroegste[0]!) : { 'le minimum de': vroegste.map(sum) } },
    ]),
  ),
  ...Object.fromEntries(
    beslissingen.map(({ code, rijen, anders }) => [
      nameOf(code),
      {
        variations: [
          ...rijen.map(({ als, dan }) => ({ si: conditionOf(als), alors: `'${dan}'` })),
          { sinon: `'${anders}'` },
        ],
      },
    ]),
  ),
})

/** Terms and decisions as rules; each case is a situation. */
export const createPublicodes = (voorbeeld: Invoer): Peer => {
  const engine = new Engine(ruleset(voorbeeld) as never, { logger: { log: () => {}, warn: () => {}, error: () => {} } })
  const value = (naam: string) => engine.evaluate(nameOf(naam)).nodeValue
  return (dossiers) =>
    dossiers.map((invoer) => {
      engine.setSituation(
        Object.fromEntries(
          Object.entries(invoer).map(([naam, waarde]) => [
            nameOf(naam),
            typeof waarde === 'number' ? waarde : `'${waarde}'`,
          ]),
        ) as never,
      )
      return {
        termijnen: termijnen.map(({ code }) => Number(value(code))),
        spoor2: String(value('SPOOR2NODIG')),
        klasse: String(value('LOONSANCTIERISICO')),
      }
    })
}
