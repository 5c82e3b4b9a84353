import { opgeteld } from '../../../../domain/beslissen/dagoperand.ts'
import { dossierstand } from '../../../../domain/beslissen/dossier.ts'
import { dossierUit } from '../../../../domain/beslissen/kolommen/dossierkolommen.ts'
import type { Dossierkolommen } from '../../../../domain/beslissen/kolommen/dossierkolommen.ts'
import { operandVan, toetsingen } from '../../../../domain/regelboek/controle-beslistabellen/rijplaatsen.ts'
import { OORDEEL } from '../../../../domain/regelboek/beslistabel.ts'
import type { Dagoperand, Voorwaarde } from '../../../../domain/regelboek/beslistabel.ts'
import { FEITEN, register } from '../caseload.ts'

/** One row for another engine: when these conditions hold, this is the outcome. */
export interface Gelijkregel {
  readonly als: Voorwaarde
  readonly dan: string
}

/** A case as a plain object: facts by name, and by name the days that rows compare with, worked out beforehand. */
export type Invoer = Readonly<Record<string, string | number>>

const tabel = register.beslistabel.get('SPOOR2NODIG')!
const ingang = tabel.tijdlijn.ingangen[0]!
const rijen = 'regel' in ingang ? ingang.regel.rijen : []
const bekend = new Set<string>([...FEITEN, 'eersteZiektedag', 'peildatum'])

/** The rows that can match when only the facts of the caseload are given. */
export const regels: readonly Gelijkregel[] = rijen
  .filter(({ beroepOp }) => (beroepOp ?? []).every((naam) => bekend.has(naam)))
  .map(({ als, dan }) => ({ als: als ?? { alle: [] }, dan: dan ?? OORDEEL }))

/** The name under which a case holds the day that is compared with. */
export const operandnaam = (operand: Dagoperand): string => {
  const { maanden = 0, dagen = 0, ...bron } = operand
  const [naam] = Object.values(bron)
  const soort = Object.keys(bron)[0] === 'feit' ? '' : `${Object.keys(bron)[0]}_`
  return maanden === 0 && dagen === 0 ? `${soort}${naam}` : `${soort}${naam}_m${maanden}_d${dagen}`.replaceAll('-', 'min')
}

const operanden = new Map(
  regels
    .flatMap(({ als }) => toetsingen(als).flatMap((toetsing) => operandVan(toetsing) ?? []))
    .map((operand) => [operandnaam(operand), operand]),
)

/** Cases as other engines take them; terms and months are worked out for them, for nothing. */
export const invoerOf = (kolommen: Dossierkolommen): readonly Invoer[] =>
  Array.from({ length: kolommen.aantal }, (_, i) => {
    const dossier = dossierUit(register, kolommen, i)
    const stand = dossierstand(register, dossier)
    const invoer: Record<string, string | number> = {
      ...dossier.feiten,
      eersteZiektedag: dossier.eersteZiektedag,
      peildatum: dossier.peildatum,
    }
    for (const [naam, operand] of operanden) {
      const { maanden = 0, dagen = 0 } = operand
      const gegeven = 'feit' in operand ? invoer[operand.feit] : 'stap' in operand ? invoer['ejeDatum'] : stand.termijndag(operand.termijn)
      invoer[naam] = opgeteld(Number(gegeven), maanden, dagen)
    }
    return invoer
  })

/** The two sides of a comparison and its sign, in the signs of most languages. */
export const signOf = (toetsing: object): string => {
  const tekens = { voor: '<', opOfVoor: '<=', op: '==', opOfNa: '>=', na: '>', minderDan: '<', hoogstens: '<=', gelijkAan: '==', minstens: '>=', meerDan: '>' }
  return Object.entries(tekens).find(([naam]) => naam in toetsing)![1]
}
