import { geldigheden, tekstdag } from '@poortwachter/wet'
import type { Ingang, IsoDag } from '@poortwachter/wet'

/** A rule through time, of whatever kind: what selects the entry, and the entries. */
interface Doorlopend<R> {
  readonly sleutel: string
  readonly ingangen: readonly Ingang<R>[]
}

/** An entry with the day whose text its sources open. A day of birth says nothing of when the law stood so. */
export interface Versie<R> {
  readonly ingang: Ingang<R>
  readonly op: IsoDag
}

/** The entries of a rule in their order, each with the day of its text. */
export const versiesOf = <R extends { readonly gecontroleerdOp: IsoDag }>({
  sleutel,
  ingangen,
}: Doorlopend<R>): readonly Versie<R>[] =>
  geldigheden({ ingangen }).map((periode) => {
    const { ingang } = periode
    if (!('regel' in ingang)) return { ingang, op: ingang.vanaf }
    return { ingang, op: tekstdag(ingang.regel.gecontroleerdOp, sleutel === 'geboortedatum' ? undefined : periode) }
  })
