import type { Celbeeld } from '../rekenblad/celbeeld.ts'
import type { Voorwaardelijk } from '../excelmodel/omgeving.ts'

/** Looks that conditional formats on cell values give a cell; rules with a formula of their own are not drawn. */
export const voorwaardelijkeOpmaak = (
  regels: readonly Pick<Voorwaardelijk, 'soort' | 'inhoud'>[],
  beeld: Celbeeld,
): ReadonlyMap<string, unknown> => {
  const uit = new Map<string, unknown>()
  for (const { soort, inhoud } of regels) {
    if (soort !== 'CellValue' || !isRaak(inhoud.get('rule'), beeld)) continue
    for (const [naam, waarde] of inhoud) if (naam !== 'rule' && !uit.has(naam)) uit.set(naam, waarde)
  }
  return uit
}

const isRaak = (regel: unknown, { waarde, fout }: Celbeeld): boolean => {
  if (typeof regel !== 'object' || regel === null || !('formula1' in regel) || !('operator' in regel) || fout)
    return false
  const grens = vasteWaarde(String(regel.formula1))
  if (grens === undefined || waarde === null) return false
  const [x, y] =
    typeof waarde === 'number' && typeof grens === 'number'
      ? [waarde, grens]
      : [String(waarde).toLowerCase(), String(grens).toLowerCase()]
  switch (regel.operator) {
    case 'EqualTo':
      return x === y
    case 'NotEqualTo':
      return x !== y
    case 'GreaterThan':
      return typeof x === typeof waarde && x > y
    case 'LessThan':
      return typeof x === typeof waarde && x < y
    default:
      return false
  }
}

/** The value of `="te laat"` or `=5`; undefined for any other formula. */
const vasteWaarde = (formule: string): string | number | undefined => {
  const kaal = formule.replace(/^=/, '')
  const tekst = /^"((?:[^"]|"")*)"$/.exec(kaal)
  if (tekst) return (tekst[1] ?? '').replaceAll('""', '"')
  return kaal !== '' && Number.isFinite(Number(kaal)) ? Number(kaal) : undefined
}
