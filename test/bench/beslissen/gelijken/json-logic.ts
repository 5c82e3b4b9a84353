import { LogicEngine } from 'json-logic-engine'
import { operandVan } from '../../../../domain/regelboek/controle-beslistabellen/rijplaatsen.ts'
import type { Voorwaarde } from '../../../../domain/regelboek/beslistabel.ts'
import { operandnaam, regels, signOf } from './regels.ts'
import type { Invoer } from './regels.ts'

const logicOf = (voorwaarde: Voorwaarde): unknown => {
  if ('alle' in voorwaarde) return { and: voorwaarde.alle.map(logicOf) }
  if ('een' in voorwaarde) return { or: voorwaarde.een.map(logicOf) }
  if ('niet' in voorwaarde) return { '!': logicOf(voorwaarde.niet) }
  if ('tabel' in voorwaarde) throw new Error('not in this workload')
  const feit = { var: voorwaarde.feit }
  if ('is' in voorwaarde) return { '===': [feit, voorwaarde.is] }
  if ('in' in voorwaarde) return { in: [feit, voorwaarde.in] }
  return { [signOf(voorwaarde)]: [feit, { var: operandnaam(operandVan(voorwaarde)!) }] }
}

const logic = { if: regels.flatMap(({ als, dan }) => [logicOf(als), dan]) }

/** The rows compiled by json-logic-engine, which needs `eval`: an add-in's content security policy forbids that. */
export const createCompiledJsonLogic = () => {
  const decide = new LogicEngine().build(logic) as (invoer: Invoer) => string
  return (dossiers: readonly Invoer[]): readonly string[] => dossiers.map((invoer) => decide(invoer))
}

/** The rows interpreted by json-logic-engine. */
export const createJsonLogic = () => {
  const engine = new LogicEngine()
  return (dossiers: readonly Invoer[]): readonly string[] => dossiers.map((invoer) => String(engine.run(logic, invoer)))
}
