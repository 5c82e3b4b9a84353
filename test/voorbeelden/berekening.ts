import { dag, isoVan } from '@poortwachter/wet'
import type { Dag, IsoDag, Register, Uitkomst } from '@poortwachter/wet'

export type Cellen = Readonly<Record<string, string>>

/** How the rows of a file are worked out: the columns it reads, the columns it answers, and the answer of an edition as cell text. */
export interface Berekening {
  readonly invoer: readonly string[]
  readonly uitkomst: readonly string[]
  bereken(register: Register, rij: Cellen): Cellen
}

export const dagFrom = (cel: string): Dag => dag(cel as IsoDag)
export const optionalDag = (cel: string | undefined): Dag | undefined => (cel ? dagFrom(cel) : undefined)
export const optionalNumber = (cel: string | undefined): number | undefined => (cel ? Number(cel) : undefined)
export const dagText = (waarde: Dag | undefined): string => (waarde === undefined ? 'geen' : isoVan(waarde))

/** A property that is left out when its value is undefined. */
export const withoutUndefined = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

/** What stands in the place of an outcome that is not known. */
const insteadOf = (uitkomst: Exclude<Uitkomst<never>, { readonly soort: 'bekend' }>): string => {
  switch (uitkomst.soort) {
    case 'onvolledig':
      return `nodig: ${uitkomst.ontbreekt.map(({ gegeven }) => gegeven).join(', ')}`
    case 'geenRegel':
      return 'geen regel'
    case 'oordeelNodig':
      return 'oordeel nodig'
  }
}

/** The cell of one outcome. */
export const cellOf = <T>(uitkomst: Uitkomst<T>, tekst: (waarde: T) => string): string =>
  uitkomst.soort === 'bekend' ? tekst(uitkomst.waarde) : insteadOf(uitkomst)

/** The cells of an outcome: those of its value when known, or in every column what stands in its place. */
export const cellsOf = <T>(uitkomst: Uitkomst<T>, kolommen: readonly string[], cells: (waarde: T) => Cellen): Cellen =>
  uitkomst.soort === 'bekend'
    ? cells(uitkomst.waarde)
    : Object.fromEntries(kolommen.map((kolom) => [kolom, insteadOf(uitkomst)]))
