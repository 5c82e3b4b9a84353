import type { Register } from '@poortwachter/wet'
import { isMatrixfunctie } from '../../functies/kern/functie.ts'
import type { Functie } from '../../functies/kern/functie.ts'
import type { Keuzelijst, Parameter } from '../../functies/kern/parameter.ts'

/** Language of the help texts; ids, names and choices are the same in both. */
type Metadatataal = 'nl' | 'en'

interface ParameterMetadata {
  readonly name: string
  readonly description: string
  readonly type: 'any' | 'string'
  readonly dimensionality: 'scalar' | 'matrix'
  readonly optional?: true
  readonly repeating?: true
  readonly customEnumId?: string
}

/** The form of `functions.json` that Excel reads. */
interface FunctiesJson {
  readonly allowCustomDataForDataTypeAny: true
  readonly allowErrorForDataTypeAny: true
  readonly enums: readonly {
    readonly id: string
    readonly type: 'string'
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[]
  }[]
  readonly functions: readonly {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly helpUrl: string
    readonly parameters: readonly ParameterMetadata[]
    readonly result: { readonly dimensionality: 'scalar' | 'matrix' }
  }[]
}

const parameterMetadata = (
  naam: string,
  parameter: Parameter<unknown, Register>,
  taal: Metadatataal,
): ParameterMetadata => ({
  name: naam,
  description: parameter.uitleg[taal],
  type: parameter.vorm === 'waarde' && parameter.keuzelijst ? 'string' : 'any',
  dimensionality: parameter.vorm === 'waarde' ? 'scalar' : 'matrix',
  ...(parameter.verplicht ? {} : { optional: true }),
  ...(parameter.vorm === 'reeks' ? { repeating: true } : {}),
  ...(parameter.keuzelijst ? { customEnumId: parameter.keuzelijst.id } : {}),
})

const keuzelijstenOf = (functies: readonly Functie[]): readonly Keuzelijst<Register>[] => {
  const perId = new Map<string, Keuzelijst<Register>>()
  for (const { parameters } of functies) {
    for (const { keuzelijst } of Object.values(parameters)) if (keuzelijst) perId.set(keuzelijst.id, keuzelijst)
  }
  return [...perId.values()]
}

/** Metadata of all functions, with the choices of an edition; `helpOrigin` is the origin that serves the help pages. */
export const functiesJson = (
  functies: readonly Functie[],
  register: Register,
  taal: Metadatataal,
  helpOrigin: string,
): FunctiesJson => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  enums: keuzelijstenOf(functies).map(({ id, keuzes }) => ({
    id,
    type: 'string',
    values: keuzes(register).map(({ waarde, uitleg }) => ({ name: waarde, stringValue: waarde, tooltip: uitleg })),
  })),
  functions: functies.map((functie) => ({
    id: functie.id,
    name: functie.id,
    description: functie.doc[taal],
    helpUrl: `${helpOrigin}/handboek/functies/${functie.id.toLowerCase()}.html`,
    parameters: Object.entries(functie.parameters).map(([naam, parameter]) => parameterMetadata(naam, parameter, taal)),
    result: { dimensionality: isMatrixfunctie(functie) ? 'matrix' : 'scalar' },
  })),
})
