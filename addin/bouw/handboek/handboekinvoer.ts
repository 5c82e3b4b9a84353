import type { Register } from '@poortwachter/wet'
import type { Functie } from '../../functies/kern/functie.ts'

/** What a formula shows in a workbook. */
export interface Handboekberekening {
  /** Text of the cell; of an error its name, such as `#N/B`. */
  readonly tekst: string
  /** The sentence that comes with an error. */
  readonly bericht?: string
  /** Lines of the card behind the cell. */
  readonly kaart: readonly (readonly [kop: string, tekst: string])[]
  /** All cells, of an answer that spills. */
  readonly rijen?: readonly (readonly string[])[]
}

/** A chapter written by hand, as the fragment that stands in the page. */
export interface Hoofdstuk {
  /** File name without extension; also the name of the page. */
  readonly naam: string
  readonly fragment: string
}

/** Everything the handbook is made from; it holds no text about rules of its own. */
export interface Handboekinvoer {
  readonly register: Register
  readonly functies: readonly Functie[]
  readonly hoofdstukken: readonly Hoofdstuk[]
  /** Works out a formula as typed in a Dutch workbook. */
  evaluate(formule: string): Promise<Handboekberekening>
}
