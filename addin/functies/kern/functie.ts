import type { Register } from '../../../domain/regelboek/register.ts'
import type { Antwoord } from '../../cel/antwoord.ts'
import type { Argumenten, Parameters, Tweetalig } from './parameter.ts'

/** An example that holds: formula as typed in the Netherlands, and what the cell then shows. */
export interface Voorbeeld {
  readonly formule: string
  readonly uitkomst: string
}

/**
 * An Excel function. Its metadata, help, autocomplete, handbook page and call all follow from this one object.
 * `id` is stored in people's workbooks for ever.
 */
export interface Functie<P extends Parameters = Parameters> {
  readonly id: string
  readonly doc: Tweetalig
  readonly parameters: P
  /** `matrix` when the answer spills even for a single case. */
  readonly resultaat: 'waarde' | 'matrix'
  readonly voorbeelden: readonly Voorbeeld[]
  /** Works the answer out from arguments that were read without error, under the edition in `register`. */
  bereken(register: Register, argumenten: Argumenten<P>): Antwoord
}

/** Gives a function its types from its parameters. */
export const functie = <const P extends Parameters>(beschrijving: Functie<P>): Functie =>
  beschrijving as unknown as Functie

/** Whether Excel must be told that the answer is a range: it spills by itself, or it answers for every cell of one. */
export const isMatrixfunctie = ({ resultaat, parameters }: Functie): boolean =>
  resultaat === 'matrix' || Object.values(parameters).some(({ vorm }) => vorm === 'kolom')
