import { Engine } from 'json-rules-engine'
import { afstandVan, OORDEEL, plus, plusMaanden, portefeuillegeval } from '@poortwachter/wet'
import type { Beslistabel, Dag, Dagoperand, Dossier, Portefeuillegeval, Register, Voorwaarde } from '@poortwachter/wet'

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

/** The tables that a condition leans on. */
const tablesOf = (voorwaarde: Voorwaarde): readonly string[] => {
  if ('alle' in voorwaarde) return voorwaarde.alle.flatMap(tablesOf)
  if ('een' in voorwaarde) return voorwaarde.een.flatMap(tablesOf)
  if ('niet' in voorwaarde) return tablesOf(voorwaarde.niet)
  return 'tabel' in voorwaarde ? [voorwaarde.tabel] : []
}

const known = ({ eersteZiektedag, peildatum, feiten }: Dossier): Readonly<Record<string, unknown>> => ({
  ...feiten,
  eersteZiektedag,
  peildatum,
})

/** The day of an operand in one case; undefined when it is not known. */
const dayOf = (
  { regelboek }: Register,
  operand: Dagoperand,
  dossier: Dossier,
  geval: Portefeuillegeval,
): Dag | undefined => {
  const feit =
    'feit' in operand
      ? operand.feit
      : 'stap' in operand
        ? regelboek.feiten.find((kandidaat) => kandidaat.soort === 'dag' && kandidaat.stap === operand.stap)?.naam
        : undefined
  const gegeven = feit === undefined ? undefined : known(dossier)[feit]
  const dag =
    typeof gegeven === 'number'
      ? (gegeven as Dag)
      : 'termijn' in operand
        ? geval.dag(operand.termijn, 'wet')
        : 'stap' in operand
          ? geval.dag(operand.stap, 'wet')
          : undefined
  if (dag === undefined) return undefined
  const { maanden, afronding, dagen } = afstandVan(operand)
  return plus(maanden === 0 ? dag : plusMaanden(dag, maanden, afronding), dagen)
}

/** The first row of a table that certainly matches, found by the other engine; undefined when none does. */
export type Motor = (dossier: Dossier) => Promise<string | undefined>

/**
 * A table of the edition in json-rules-engine: a rule per row, with falling priority. That engine does not know
 * "not known": a test on a fact that is missing is false, so only cases that our engine decides can be compared.
 */
export const createMotor = (register: Register, tabel: Beslistabel): Motor => {
  const ingang = tabel.tijdlijn.ingangen.at(-1)!
  if (!('regel' in ingang)) throw new Error(`${tabel.code} geldt niet meer`)
  const { rijen } = ingang.regel
  const operands = new Map<string, Dagoperand>()
  const motor = new Engine([], { allowUndefinedFacts: true })
  rijen.forEach((rij, plaats) => {
    const beroep = (rij.beroepOp ?? []).map((feit) => ({ fact: `gegeven ${feit}`, operator: 'equal', value: true }))
    motor.addRule({
      priority: rijen.length - plaats,
      conditions: topLevel({ all: [...beroep, conditieOf(rij.als ?? { alle: [] }, operands)] }),
      event: { type: rij.dan ?? OORDEEL },
      onSuccess: () => motor.stop(),
    })
  })
  const leuntOp = new Map(
    rijen
      .flatMap(({ als }) => (als ? tablesOf(als) : []))
      .map((code) => [code, createMotor(register, register.beslistabel.get(code)!)]),
  )
  return async (dossier) => {
    const geval = portefeuillegeval(register, dossier)
    const gegeven = known(dossier)
    const feiten: Record<string, unknown> = {}
    for (const { naam } of register.regelboek.feiten) {
      feiten[naam] = gegeven[naam]
      feiten[`gegeven ${naam}`] = gegeven[naam] !== undefined
    }
    for (const [naam, operand] of operands) feiten[naam] = dayOf(register, operand, dossier, geval)
    for (const [code, ander] of leuntOp) feiten[`tabel ${code}`] = await ander(dossier)
    const { events } = await motor.run(feiten)
    return events[0]?.type
  }
}
