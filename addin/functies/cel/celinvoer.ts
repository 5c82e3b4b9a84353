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

const dutchError = (code: string): string => NEDERLANDSE_FOUTEN.get(code) ?? code

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
  const { basicType, type, basicValue, code } = waarde as Readonly<Record<string, unknown>>
  const soort = basicType ?? type
  if (soort === 'Error') return { fout: dutchError(typeof basicValue === 'string' ? basicValue : '#VALUE!') }
  if (soort === 'Empty') return null
  if (isGewoneCel(basicValue) && basicValue !== null) return basicValue
  return typeof code === 'string' ? { fout: dutchError(code) } : celtekst(waarde)
}
