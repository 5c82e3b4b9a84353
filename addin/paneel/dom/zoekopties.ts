import type { Tekst } from '../../taal/zin.ts'
import { createWoordzoeker } from '../zoekwoorden.ts'

/** A choice in a long list. */
export interface Zoekoptie {
  readonly waarde: string
  readonly tekst: Tekst
  /** The heading it stands under; without one it stands by itself. */
  readonly groep?: Tekst
  /** What is said of it below its name. */
  readonly bij?: Tekst
  /** Other words by which it is found. */
  readonly namen?: readonly string[]
}

/** The choices with all the words that were typed: by their own name first, then by their group and other words. */
export const foundOpties = (opties: readonly Zoekoptie[], getypt: string): readonly Zoekoptie[] => {
  const heeft = createWoordzoeker(getypt)
  const opNaam = opties.filter(({ tekst }) => heeft(String(tekst)))
  const anders = opties.filter(
    ({ tekst, groep = '', bij = '', namen = [] }) =>
      !heeft(String(tekst)) && heeft([tekst, groep, bij, ...namen].map(String).join(' ')),
  )
  return [...opNaam, ...anders]
}
