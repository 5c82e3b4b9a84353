/** One function as `functions.json` describes it. */
export interface FunctieBeschrijving {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly helpUrl?: string
  readonly parameters: readonly FunctieParameter[]
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix'; readonly type?: string }
  readonly options?: {
    readonly volatile?: boolean
    readonly requiresAddress?: boolean
    readonly requiresParameterAddresses?: boolean
    readonly cancelable?: boolean
    readonly stream?: boolean
  }
  readonly allowErrorForDataTypeAny?: boolean
  readonly allowCustomDataForDataTypeAny?: boolean
}

export interface FunctieParameter {
  readonly name: string
  readonly description?: string
  readonly dimensionality?: 'scalar' | 'matrix'
  readonly optional?: boolean
  readonly repeating?: boolean
  readonly type?: string
  readonly customEnumId?: string
}

/** Where a call comes from. */
export interface Functieaanroep {
  /** `Blad1!C2`, when the formula stands in a cell. */
  readonly adres?: string
  /** One per parameter that was given as a reference. */
  readonly parameterAdressen?: readonly (string | undefined)[]
}

/** Runs the functions of an add-in: over the protocol of office.js, in the same page, or on a command line. */
export interface Functiegastheer {
  /** Namespace of the manifest: `PW` gives `PW.DEADLINE`. */
  readonly naamruimte: string
  readonly functies: readonly FunctieBeschrijving[]
  /** Answers a value, a matrix or a rich value; a thrown `{code, message}` becomes that error in the cell. */
  readonly call: (id: string, args: readonly unknown[], aanroep: Functieaanroep) => unknown
}

/** Name in formulas, in capitals. */
export const formulenaam = (naamruimte: string, f: FunctieBeschrijving): string => {
  const kop = `${naamruimte}.`.toUpperCase()
  const naam = f.name.toUpperCase()
  return naam.startsWith(kop) ? naam : kop + naam
}

/** The functions of a `functions.json`; settings of the whole file are repeated on each function. */
export const leesFunctiesJson = (json: unknown): FunctieBeschrijving[] => {
  if (!isObject(json) || !Array.isArray(json['functions'])) {
    throw new TypeError('functions.json: verwacht een object met een lijst "functions".')
  }
  const fouten = json['allowErrorForDataTypeAny'] === true
  const rijk = json['allowCustomDataForDataTypeAny'] === true
  return json['functions'].map((f: unknown) => {
    if (!isFunctie(f)) throw new TypeError(`functions.json: geen functie: ${JSON.stringify(f)}`)
    return {
      ...f,
      allowErrorForDataTypeAny: f.allowErrorForDataTypeAny ?? fouten,
      allowCustomDataForDataTypeAny: f.allowCustomDataForDataTypeAny ?? rijk,
    }
  })
}

const isObject = (w: unknown): w is Record<string, unknown> => typeof w === 'object' && w !== null
const isFunctie = (f: unknown): f is FunctieBeschrijving =>
  isObject(f) && typeof f['id'] === 'string' && typeof f['name'] === 'string' && Array.isArray(f['parameters'])
