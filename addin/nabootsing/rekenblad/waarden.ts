/** Error codes by their English text, as `CustomFunctions.ErrorCode` and files use them. */
export type Celfoutcode =
  '#VALUE!' | '#N/A' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#REF!' | '#NULL!' | '#CALC!' | '#SPILL!' | '#BUSY!' | '#FIELD!'

export interface Celfoutwaarde {
  readonly soort: 'fout'
  readonly code: Celfoutcode
  readonly bericht?: string
}

/** The JSON of a rich cell value (`{type:'Double', basicValue, properties, …}`) as a function gave it. */
export type Celkaart = Readonly<Record<string, unknown>>

/** A value with a card. In calculations only `kern` counts; an entity without a plain value has `kern` null. */
export interface Rijk {
  readonly soort: 'rijk'
  readonly kern: number | string | boolean | null
  readonly numberFormat?: string
  readonly kaart: Celkaart
}

/** What one cell can hold; `null` is an empty cell. */
export type Scalar = number | string | boolean | null | Celfoutwaarde | Rijk
export type Matrix = readonly (readonly Scalar[])[]

/** A rectangle of cells, zero-based and inclusive. */
export interface Rechthoek {
  readonly r1: number
  readonly c1: number
  readonly r2: number
  readonly c2: number
}

export const createFout = (code: Celfoutcode, bericht?: string): Celfoutwaarde =>
  bericht === undefined ? { soort: 'fout', code } : { soort: 'fout', code, bericht }

/** Carries an error value out of a calculation; never leaves the evaluator. */
export class Rekenfout extends Error {
  readonly fout: Celfoutwaarde
  constructor(code: Celfoutcode, bericht?: string) {
    super(code)
    this.fout = createFout(code, bericht)
  }
}

export const isFout = (w: unknown): w is Celfoutwaarde =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'fout'
export const isRijk = (w: unknown): w is Rijk =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'rijk'

/** The plain value under a card; errors and plain values unchanged. An entity has no plain value: #VALUE!. */
export const kernVan = (s: Scalar): number | string | boolean | null | Celfoutwaarde => {
  if (!isRijk(s)) return s
  return s.kern ?? createFout('#VALUE!')
}
