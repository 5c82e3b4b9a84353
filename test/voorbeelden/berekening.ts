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

/** The cells of an outcome: those of its value when known, or in every column what stands in its place. */
export const cellsOf = <T>(
  uitkomst: Uitkomst<T>,
  kolommen: readonly string[],
  cells: (waarde: T) => Cellen,
): Cellen => {
  if (uitkomst.soort === 'bekend') return cells(uitkomst.waarde)
  const tekst = {
    onvolledig: () =>
      `nodig: ${uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map(({ gegeven }) => gegeven).join(', ') : ''}`,
    geenRegel: () => 'geen regel',
    oordeelNodig: () => 'oordeel nodig',
  }[uitkomst.soort]()
  return Object.fromEntries(kolommen.map((kolom) => [kolom, tekst]))
}
