import Engine from 'publicodes'
import { operandVan } from '../../../../domain/regelboek/controle-beslistabellen/rijplaatsen.ts'
import type { Voorwaarde } from '../../../../domain/regelboek/beslistabel.ts'
import { operandnaam, regels, signOf } from './regels.ts'
import type { Invoer } from './regels.ts'

/** Names in publicodes are words in lower case. */
const nameOf = (naam: string): string => `x ${naam.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ').replace(/ +/g, ' ').trim()}`

const conditionOf = (voorwaarde: Voorwaarde): unknown => {
  if ('alle' in voorwaarde) return voorwaarde.alle.length === 0 ? 'oui' : { 'toutes ces conditions': voorwaarde.alle.map(conditionOf) }
  if ('een' in voorwaarde) return { 'une de ces conditions': voorwaarde.een.map(conditionOf) }
  if ('niet' in voorwaarde) throw new Error('not in this workload')
  if ('tabel' in voorwaarde) throw new Error('not in this workload')
  const links = nameOf(voorwaarde.feit)
  if ('is' in voorwaarde) return `${links} = '${voorwaarde.is}'`
  if ('in' in voorwaarde) return { 'une de ces conditions': voorwaarde.in.map((woord) => `${links} = '${woord}'`) }
  const sign = signOf(voorwaarde)
  return `${links} ${sign === '==' ? '=' : sign} ${nameOf(operandnaam(operandVan(voorwaarde)!))}`
}

/** The rows as variations of one rule; each case is a situation. */
export const createPublicodes = (voorbeeld: Invoer) => {
  const engine = new Engine(
    {
      ...Object.fromEntries(
        Object.entries(voorbeeld).map(([naam, waarde]) => [
          nameOf(naam),
          { question: naam, 'par défaut': typeof waarde === 'number' ? '0' : "'geen'" },
        ]),
      ),
      uitkomst: { variations: regels.map(({ als, dan }) => ({ si: conditionOf(als), alors: `'${dan}'` })) },
    } as never,
    { logger: { log: () => {}, warn: () => {}, error: () => {} } },
  )
  return (dossiers: readonly Invoer[]): readonly string[] =>
    dossiers.map((invoer) => {
      engine.setSituation(
        Object.fromEntries(
          Object.entries(invoer).map(([naam, waarde]) => [nameOf(naam), typeof waarde === 'number' ? waarde : `'${waarde}'`]),
        ) as never,
      )
      return String(engine.evaluate('uitkomst').nodeValue)
    })
}
