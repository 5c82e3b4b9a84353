import { INGEBOUWD } from './functies/namen.ts'
import type { Knoop } from './ontleding.ts'
import { isDatumopmaak } from './opmaak.ts'

/** The format that a formula gives a cell without one: dates stay dates in sums of days, `undefined` is General. */
export const afgeleideOpmaak = (
  knoop: Knoop,
  opmaakVan: (gebied: Knoop) => string | undefined,
  datumopmaak: string,
): string | undefined => {
  switch (knoop.k) {
    case 'gebied':
    case 'structuur':
    case 'naam':
      return opmaakVan(knoop)
    case 'unair':
      return knoop.op === '%' ? '0%' : afgeleideOpmaak(knoop.a, opmaakVan, datumopmaak)
    case 'oproep': {
      if (INGEBOUWD.get(knoop.naam)?.isDatum) return datumopmaak
      if (!DOORGEVERS.has(knoop.naam)) return undefined
      const takken = knoop.naam === 'IF' ? knoop.args.slice(1) : knoop.args
      return takken.map((a) => (a ? afgeleideOpmaak(a, opmaakVan, datumopmaak) : undefined)).find(Boolean)
    }
    case 'binair': {
      if (knoop.op !== '+' && knoop.op !== '-') return undefined
      const a = afgeleideOpmaak(knoop.a, opmaakVan, datumopmaak)
      const b = afgeleideOpmaak(knoop.b, opmaakVan, datumopmaak)
      const isDag = (o: string | undefined): boolean => o !== undefined && isDatumopmaak(o)
      if (isDag(a) && isDag(b)) return undefined
      return knoop.op === '-' && isDag(b) ? undefined : (a ?? b)
    }
    default:
      return undefined
  }
}

/** Functions whose outcome is one of their arguments. */
const DOORGEVERS = new Set(['IF', 'IFERROR', 'IFNA', 'MIN', 'MAX', 'SUM', 'FILTER', 'SORT', 'UNIQUE'])
