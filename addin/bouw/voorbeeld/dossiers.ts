import { parse } from 'csv-parse/sync'
import { dagUitIso, serienummerVan } from '@poortwachter/wet'
import type { Sjablooncelwaarde } from '../sjabloon/werkmap/werkmap.ts'

const cellValue = (tekst: string): Sjablooncelwaarde => {
  if (tekst === '') return null
  const dag = dagUitIso(tekst)
  if (dag !== undefined) return serienummerVan(dag)
  return /^\d+$/.test(tekst) ? Number(tekst) : tekst
}

/**
 * Rows of a file with `;` between its cells, by heading. `jjjj-mm-dd` is an Excel date and digits are a number;
 * anything else is the text that a real export would leave in the cell, such as `12 mrt 2026`.
 */
export const readDossiers = (csv: string): readonly Readonly<Record<string, Sjablooncelwaarde>>[] => {
  const [koppen = [], ...rijen] = parse(csv, { delimiter: ';', relax_column_count: false })
  return rijen.map((rij) => Object.fromEntries(koppen.map((kop, i) => [kop, cellValue(rij[i] ?? '')])))
}
