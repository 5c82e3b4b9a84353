import { readXlsx } from 'hucre/xlsx'

/**
 * Where in a range a formula has no stored value, as row times 16,384 plus column. Programs that write workbooks
 * without calculating them leave such cells; a reader sees nothing in them.
 */
export const findLegeFormules = async (
  bytes: Uint8Array,
  blad: string,
  range: string,
): Promise<ReadonlySet<number>> => {
  const werkmap = await readXlsx(bytes, { sheets: [blad], range, readStyles: true })
  const gevonden = new Set<number>()
  for (const [plaats, { formula, value, formulaResult }] of werkmap.sheets[0]?.cells ?? []) {
    if (formula === undefined || (value ?? formulaResult ?? '') !== '') continue
    const [rij, kolom] = plaats.split(',').map(Number)
    gevonden.add(rij! * 16_384 + kolom!)
  }
  return gevonden
}
