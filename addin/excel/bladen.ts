import { safeCell } from '../opdrachten/veilige-tekst.ts'
import type { Bladinhoud, NieuwBlad, Schrijfcel } from './werkmap.ts'
import { blockAddress } from './adres.ts'

const LONGEST_NAME = 31
const MEESTE_CELLEN = 400_000

/** A name that Excel takes for a sheet and that the workbook does not have yet. */
export const freeSheetName = (gewenst: string, bestaand: readonly string[]): string => {
  const bezet = new Set(bestaand.map((naam) => naam.toLowerCase()))
  const basis = gewenst.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME).trim()
  for (let nummer = 1; ; nummer++) {
    const achter = nummer === 1 ? '' : ` (${nummer})`
    const naam = basis.slice(0, LONGEST_NAME - achter.length) + achter
    if (!bezet.has(naam.toLowerCase())) return naam
  }
}

const cellContent = (cel: Schrijfcel): string | number | boolean => {
  if (typeof cel === 'object') return cel.formule
  return typeof cel === 'string' ? safeCell(cel) : cel
}

/** Adds a sheet with content, formats and bold headings in one batch, and gives its name. */
export const addSheet = async (context: Excel.RequestContext, { naam, rijen, formaten = [], koprijen = [] }: NieuwBlad): Promise<string> => {
  const { worksheets } = context.workbook
  worksheets.load('items/name')
  await context.sync()
  const gekregen = freeSheetName(naam, worksheets.items.map((blad) => blad.name))
  const blad = worksheets.add(gekregen)
  const breedte = Math.max(1, ...rijen.map((rij) => rij.length))
  const gevuld = rijen.map((rij) => Array.from({ length: breedte }, (_, kolom) => cellContent(rij[kolom] ?? '')))
  for (const [kolom, formaat] of formaten.entries()) {
    if (formaat) blad.getRange(blockAddress(0, kolom, rijen.length, 1)).numberFormat = rijen.map(() => [formaat])
  }
  const bereik = blad.getRange(blockAddress(0, 0, rijen.length, breedte))
  bereik.formulas = gevuld
  for (const rij of koprijen) blad.getRange(blockAddress(rij, 0, 1, breedte)).format.font.bold = true
  bereik.format.autofitColumns()
  blad.activate()
  await context.sync()
  return gekregen
}

/** The filled part of every sheet; a sheet that is too large to search is cut off below. */
export const readSheets = async (context: Excel.RequestContext, signaal?: AbortSignal): Promise<readonly Bladinhoud[]> => {
  const { worksheets } = context.workbook
  worksheets.load('items/name')
  await context.sync()
  const inhoud: Bladinhoud[] = []
  for (const blad of worksheets.items) {
    if (signaal?.aborted) break
    const bereik = blad.getUsedRangeOrNullObject(true)
    bereik.load('rowCount,columnCount')
    // Sheets are read one by one, so that a large workbook can be stopped half-way and no answer grows too large.
    await context.sync()
    if (bereik.isNullObject) continue
    const rijen = Math.max(1, Math.min(bereik.rowCount, Math.floor(MEESTE_CELLEN / bereik.columnCount)))
    const deel = bereik.getCell(0, 0).getResizedRange(rijen - 1, bereik.columnCount - 1)
    deel.load('values')
    await context.sync()
    inhoud.push({ blad: blad.name, rijen: deel.values })
  }
  return inhoud
}
