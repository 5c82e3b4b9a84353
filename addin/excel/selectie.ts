import type { Opschrift } from '../taal/zin.ts'
import { splitAddress } from '../dossiers/adres.ts'
import { cellInhoud, putBack, staatAnders } from './celinhoud.ts'
import type { Celschrift, Selectie, Selectieplaats } from './werkmap.ts'

const MEESTE_CELLEN = 100_000

/** The cells at an address; without a sheet those of the sheet that is open. */
export const rangeAt = (context: Excel.RequestContext, adres: string): Excel.Range => {
  const { blad, cellen } = splitAddress(adres)
  const { worksheets } = context.workbook
  return (blad === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(blad)).getRange(cellen)
}

/** The cells at an address, or those the user has selected. Of a very large selection only the address is given. */
export const readCells = async (context: Excel.RequestContext, adres?: string): Promise<Selectie> => {
  const bereik = adres === undefined ? context.workbook.getSelectedRange() : rangeAt(context, adres)
  bereik.load('address,rowCount,columnCount')
  await context.sync()
  if (bereik.rowCount * bereik.columnCount > MEESTE_CELLEN) return { adres: bereik.address, waarden: [] }
  bereik.load('values')
  await context.sync()
  return { adres: bereik.address, waarden: bereik.values }
}

/** Puts back what stood in a cell, unless something else was put there since; then says so. */
export const undoCell = async (
  context: Excel.RequestContext,
  { adres, geschreven, eerder }: Celschrift,
): Promise<Opschrift | undefined> => {
  const cel = rangeAt(context, adres)
  cel.load('formulas,values')
  await context.sync()
  if (cellInhoud(cel) !== geschreven) return staatAnders(adres)
  putBack(cel, eerder)
  await context.sync()
  return undefined
}

/** The first selected cell: which sheet, row and column. */
export const readPlace = async (context: Excel.RequestContext): Promise<Selectieplaats> => {
  const bereik = context.workbook.getSelectedRange()
  bereik.load('rowIndex,columnIndex')
  bereik.worksheet.load('name')
  await context.sync()
  return { blad: bereik.worksheet.name, rij: bereik.rowIndex, kolom: bereik.columnIndex }
}
