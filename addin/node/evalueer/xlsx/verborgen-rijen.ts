import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { workbookError } from './werkmapbestand.ts'

const BLADDEEL = /^xl\/worksheets\/[^/]+\.xml$/

/** The names of the sheets within the file, without unpacking any. */
const sheetPartsIn = (bytes: Uint8Array): readonly string[] => {
  const namen: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (BLADDEEL.test(name)) namen.push(name)
      return false
    },
  })
  return namen
}

/**
 * Whether any sheet hides something. It takes far less than reading the sheets, and most hide nothing; they are unpacked one
 * at a time, because each can be large.
 */
const hidesAnything = (bytes: Uint8Array): boolean =>
  sheetPartsIn(bytes).some((deel) => {
    const inhoud = unzipSync(bytes, { filter: ({ name }) => name === deel })[deel]!
    return Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength).includes(' hidden="')
  })

/** Which rows of these sheets are hidden, by a filter or by hand; 0 = first row of the sheet. */
export const findVerborgenRijen = async (
  bytes: Uint8Array,
  bladen: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> => {
  try {
    if (!hidesAnything(bytes)) return new Map()
    const { sheets } = await readXlsx(bytes, { sheets: [...bladen], range: 'A1:A1' })
    return new Map(
      sheets.map(({ name, rowDefs }) => [
        name,
        new Set([...(rowDefs ?? [])].flatMap(([rij, { hidden }]) => (hidden ? [rij] : []))),
      ]),
    )
  } catch (fout) {
    throw workbookError(fout)
  }
}
