import { parseRange, rangeRef } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { isProcentopmaak } from '@poortwachter/wet/lezen'
import { addTo } from '../../../dossiers/sleutellijsten.ts'

/** Tells which cells of a row, by their column in the sheet, hold a number that is shown as a percentage. */
export type Procentzoeker = (rij: number) => readonly number[]

const NERGENS: Procentzoeker = () => []

/**
 * Looks up where numbers are shown as percentages, in these columns of a range (0 = first column of the sheet). Formats
 * do not come along when rows are streamed, so this reads the sheet once more; a range without such columns is not read.
 */
export const findProcentcellen = async (
  bytes: Uint8Array,
  blad: string,
  bereik: string,
  kolommen: readonly number[],
): Promise<Procentzoeker> => {
  if (kolommen.length === 0) return NERGENS
  const { startRow, endRow } = parseRange(bereik)
  const perRij = new Map<number, number[]>()
  for (const kolom of kolommen) {
    const range = rangeRef(startRow, kolom, endRow, kolom)
    const werkmap = await readXlsx(bytes, { sheets: [blad], range, readStyles: true })
    for (const [plaats, { value, style }] of werkmap.sheets[0]?.cells ?? []) {
      if (typeof value !== 'number' || style?.numFmt === undefined || !isProcentopmaak(style.numFmt)) continue
      addTo(perRij, Number(plaats.slice(0, plaats.indexOf(','))), kolom)
    }
  }
  return (rij) => perRij.get(rij) ?? []
}
