import { celtekst } from '@poortwachter/wet/lezen'
import { NEDERLANDSE_FOUTEN } from './nederlandse-fouten.ts'

/** A cell that holds an error, as Excel passes it to a function that accepts errors. */
interface Celinvoerfout {
  readonly fout: string
}

/** What a cell can hold once the forms that hosts use for it are made one. */
export type Celinvoer = number | string | boolean | null | Celinvoerfout

/** A range of such cells, row by row. */
export type Celbereik = readonly (readonly Celinvoer[])[]

/** Whether a normalised cell holds an error. */
export const isFoutcel = (waarde: Celinvoer): waarde is Celinvoerfout => typeof waarde === 'object' && waarde !== null

const dutchError = (code: string): string =>
  Object.hasOwn(NEDERLANDSE_FOUTEN, code) ? (NEDERLANDSE_FOUTEN[code] ?? code) : code

const field = (waarde: object, naam: string): unknown => (waarde as Record<string, unknown>)[naam]

/** Whether a cell arrived in its own form already, as nearly all do. */
export const isGewoneCel = (waarde: unknown): waarde is number | string | boolean | null =>
  typeof waarde === 'number' || typeof waarde === 'string' || typeof waarde === 'boolean' || waarde === null

/**
 * One form for what arrives from a cell: values with properties become their basic value, errors become `{ fout }`,
 * and a missing argument or an empty cell becomes null. `0` and `''` stay as they are: what they mean is for the
 * reader of the parameter to say.
 */
export const readCelinvoer = (waarde: unknown): Celinvoer => {
  if (isGewoneCel(waarde)) return waarde
  if (waarde === undefined) return null
  if (typeof waarde !== 'object') return celtekst(waarde)
  const soort = field(waarde, 'basicType') ?? field(waarde, 'type')
  if (soort === 'Error') {
    const code = field(waarde, 'basicValue')
    return { fout: dutchError(typeof code === 'string' ? code : '#VALUE!') }
  }
  if (soort === 'Empty') return null
  const basis = field(waarde, 'basicValue')
  if (isGewoneCel(basis) && basis !== null) return basis
  const code = field(waarde, 'code')
  return typeof code === 'string' ? { fout: dutchError(code) } : celtekst(waarde)
}
