import { splitAddress } from '../dossiers/adres.ts'
import type { Selectie, Selectieplaats } from './werkmap.ts'

const MEESTE_CELLEN = 100_000

const rangeAt = (context: Excel.RequestContext, adres: string): Excel.Range => {
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

/** Puts a formula in the first selected cell. */
export const writeFormula = async (context: Excel.RequestContext, formule: string): Promise<string> => {
  const cel = context.workbook.getSelectedRange().getCell(0, 0)
  cel.formulas = [[formule]]
  cel.load('address')
  await context.sync()
  return cel.address
}

/** The first selected cell: which sheet, row and column. */
export const readPlace = async (context: Excel.RequestContext): Promise<Selectieplaats> => {
  const bereik = context.workbook.getSelectedRange()
  bereik.load('rowIndex,columnIndex')
  bereik.worksheet.load('name')
  await context.sync()
  return { blad: bereik.worksheet.name, rij: bereik.rowIndex, kolom: bereik.columnIndex }
}
