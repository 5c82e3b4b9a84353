import { leesFoutcode } from './fouten.ts'
import { createFout, Rekenfout, type Celkaart, type Rijk, type Scalar } from './waarden.ts'

const isObject = (w: unknown): w is Record<string, unknown> => typeof w === 'object' && w !== null && !Array.isArray(w)

const FOUTSOORTEN: Readonly<Record<string, string>> = {
  Value: '#VALUE!',
  NotAvailable: '#N/A',
  Name: '#NAME?',
  Div0: '#DIV/0!',
  Num: '#NUM!',
  Ref: '#REF!',
  Null: '#NULL!',
  Calc: '#CALC!',
  Spill: '#SPILL!',
  Busy: '#BUSY!',
  Field: '#FIELD!',
}

/**
 * Reads the JSON form of a cell value (`Excel.CellValue`). A Double without card or format is a plain number.
 * Undefined when it is no cell value.
 */
export const leesCelwaarde = (json: unknown): Scalar | undefined => {
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json
  if (!isObject(json) || typeof json['type'] !== 'string') return undefined
  const basis = json['basicValue']
  switch (json['type']) {
    case 'Empty':
      return null
    case 'Error': {
      const soort = typeof json['errorType'] === 'string' ? FOUTSOORTEN[json['errorType']] : undefined
      const code = leesFoutcode(soort ?? (typeof basis === 'string' ? basis : ''))
      const bericht = json['message'] ?? json['errorMessage']
      return createFout(code ?? '#VALUE!', typeof bericht === 'string' && bericht !== '' ? bericht : undefined)
    }
    case 'Double':
    case 'FormattedNumber':
      return typeof basis === 'number' ? metKaart(basis, json) : undefined
    case 'String':
      return typeof basis === 'string' ? metKaart(basis, json) : undefined
    case 'Boolean':
      return typeof basis === 'boolean' ? metKaart(basis, json) : undefined
    case 'Entity':
    case 'WebImage':
      return metKaart(null, json)
    default:
      return undefined
  }
}

const metKaart = (kern: number | string | boolean | null, json: Celkaart): Scalar => {
  const numberFormat = json['numberFormat']
  if (kern !== null && typeof numberFormat !== 'string' && json['properties'] === undefined) return kern
  return { soort: 'rijk', kern, kaart: json, ...(typeof numberFormat === 'string' ? { numberFormat } : {}) }
}

/** The properties that a card shows, in the order of the value. */
export const eigenschappenVan = (kaart: Celkaart): readonly (readonly [naam: string, waarde: Scalar])[] => {
  const eigenschappen = kaart['properties']
  if (!isObject(eigenschappen)) return []
  return Object.entries(eigenschappen).map(([naam, json]) => [naam, leesCelwaarde(json) ?? null] as const)
}

/** One property of a value with a card. Throws #FIELD! when it has none of that name. */
export const veldVan = (waarde: Rijk, naam: string): Scalar => {
  const klein = naam.toLowerCase()
  const gevonden = eigenschappenVan(waarde.kaart).find(([n]) => n.toLowerCase() === klein)
  if (!gevonden) throw new Rekenfout('#FIELD!')
  return gevonden[1]
}

/** What the cell of an entity shows. */
export const kaartTekst = (kaart: Celkaart): string => (typeof kaart['text'] === 'string' ? kaart['text'] : '')
