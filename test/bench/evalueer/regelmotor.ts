import { Engine } from 'json-rules-engine'
import { dagbronVan, gereedVan, inhoudVan } from '@poortwachter/wet'
import type { Beslistabel, Dagoperand, Dossierstand, Register, Voorwaarde } from '@poortwachter/wet'

type Voorwaarden = { all: Conditie[] } | { any: Conditie[] } | { not: Conditie }
type Conditie = Voorwaarden | { fact: string; operator: string; value: unknown }

const TEKENS: Readonly<Record<string, string>> = {
  voor: 'lessThan',
  opOfVoor: 'lessThanInclusive',
  op: 'equal',
  opOfNa: 'greaterThanInclusive',
  na: 'greaterThan',
  minderDan: 'lessThan',
  hoogstens: 'lessThanInclusive',
  gelijkAan: 'equal',
  minstens: 'greaterThanInclusive',
  meerDan: 'greaterThan',
}

const operandFact = (operand: Dagoperand): string => `dag ${JSON.stringify(operand)}`

/** A condition of an edition in the words of the other engine; days to compare with become facts of their own. */
const conditieOf = (voorwaarde: Voorwaarde, operands: Map<string, Dagoperand>): Conditie => {
  if ('alle' in voorwaarde) return { all: voorwaarde.alle.map((deel) => conditieOf(deel, operands)) }
  if ('een' in voorwaarde) return { any: voorwaarde.een.map((deel) => conditieOf(deel, operands)) }
  if ('niet' in voorwaarde) return { not: conditieOf(voorwaarde.niet, operands) }
  const fact = 'tabel' in voorwaarde ? `tabel ${voorwaarde.tabel}` : voorwaarde.feit
  if ('is' in voorwaarde) return { fact, operator: 'equal', value: voorwaarde.is }
  if ('in' in voorwaarde) return { fact, operator: 'in', value: voorwaarde.in }
  const [teken, met] = Object.entries(voorwaarde).find(([naam]) => naam in TEKENS) as [string, Dagoperand | number]
  if (typeof met === 'number') return { fact, operator: TEKENS[teken]!, value: met }
  operands.set(operandFact(met), met)
  return { fact, operator: TEKENS[teken]!, value: { fact: operandFact(met) } }
}

const topLevel = (conditie: Conditie): Voorwaarden =>
  'all' in conditie || 'any' in conditie || 'not' in conditie ? conditie : { all: [conditie] }

/** The first row of a table that certainly matches, found by the other engine; undefined when none does. */
export type Motor = (stand: Dossierstand) => Promise<string | undefined>

/**
 * A table of the edition in json-rules-engine: a rule per row, with falling priority. That engine does not know
 * "not known": a test on a fact that is missing is false, so only cases that our engine decides can be compared.
 */
export const createMotor = (register: Register, tabel: Beslistabel): Motor => {
  const ingang = tabel.tijdlijn.ingangen.at(-1)!
  if (!('regel' in ingang)) throw new Error(`${tabel.code} geldt niet meer`)
  const gereed = gereedVan(register, tabel, ingang.regel)
  const operands = new Map<string, Dagoperand>()
  const motor = new Engine([], { allowUndefinedFacts: true })
  const leuntOp = new Map<string, Motor>()
  gereed.rijen.forEach(({ rij, code, toets }, plaats) => {
    const beroep = (rij.beroepOp ?? []).map((feit) => ({ fact: `gegeven ${feit}`, operator: 'equal', value: true }))
    motor.addRule({
      priority: gereed.rijen.length - plaats,
      conditions: topLevel({ all: [...beroep, conditieOf(rij.als ?? { alle: [] }, operands)] }),
      event: { type: gereed.uitkomsten[code - 1]! },
      onSuccess: () => motor.stop(),
    })
    for (const { klasse } of toets.atomen) {
      if (klasse.soort === 'tabel' && !leuntOp.has(klasse.tabel))
        leuntOp.set(klasse.tabel, createMotor(register, register.beslistabel.get(klasse.tabel)!))
    }
  })
  const bronnen = [...operands].map(([naam, operand]) => ({ naam, bron: dagbronVan(register, operand) }))
  return async (stand) => {
    const feiten: Record<string, unknown> = {}
    register.regelboek.feiten.forEach((feit, i) => {
      const inhoud = inhoudVan(feit, stand.waarden[i]!)
      feiten[feit.naam] = inhoud
      feiten[`gegeven ${feit.naam}`] = inhoud !== undefined
    })
    for (const { naam, bron } of bronnen) feiten[naam] = bron.dag(stand)
    for (const [code, ander] of leuntOp) feiten[`tabel ${code}`] = await ander(stand)
    const { events } = await motor.run(feiten)
    return events[0]?.type
  }
}
