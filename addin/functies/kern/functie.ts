import type { Register, Termijnregister } from '@poortwachter/wet'
import type { Antwoord } from '../cel/antwoord.ts'
import type { Argumenten, Parameters, Tweetalig } from './parameter.ts'

/** An example that holds: formula as typed in the Netherlands, and what the cell then shows. */
export interface Voorbeeld {
  readonly formule: string
  readonly uitkomst: string
}

/**
 * An Excel function. Its metadata, help, autocomplete, handbook page and call all follow from this one object.
 * `id` is stored in people's workbooks for ever. `R` is the part of the edition that it reads: a function that reads
 * the terms alone can answer before the rest is loaded.
 */
export interface Functie<R = Register, P extends Parameters<R> = Parameters<R>> {
  readonly id: string
  readonly doc: Tweetalig
  readonly parameters: P
  /** `matrix` when the answer spills even for a single case. */
  readonly resultaat: 'waarde' | 'matrix'
  readonly voorbeelden: readonly Voorbeeld[]
  /** Works the answer out from arguments that were read without error, under the edition in `register`. */
  readonly bereken: (register: R, argumenten: Argumenten<P>) => Antwoord
}

/** A function that reads the terms alone. */
export type Termijnfunctie = Functie<Termijnregister>

/** Gives a function its types from its parameters. */
export const functie = <const P extends Parameters<Register>>(beschrijving: Functie<Register, P>): Functie =>
  beschrijving as unknown as Functie

/** The same for a function that reads the terms alone; one that reads more does not compile. */
export const termijnfunctie = <const P extends Parameters>(beschrijving: Functie<Termijnregister, P>): Termijnfunctie =>
  beschrijving as unknown as Termijnfunctie

/** Whether Excel must be told that the answer is a range: it spills by itself, or it answers for every cell of one. */
export const isMatrixfunctie = ({ resultaat, parameters }: Functie<never>): boolean =>
  resultaat === 'matrix' || Object.values(parameters).some(({ vorm }) => vorm === 'kolom')
