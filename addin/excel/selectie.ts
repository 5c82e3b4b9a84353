import { splitAddress } from '../dossiers/adres.ts'
import type { Celwaarde, Selectie } from './werkmap.ts'

const PEILDATUM = 'PW_Peildatum'
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

/** What the name `PW_Peildatum` gives: usually a cell, but a user can give it a formula, or lose the cell it stood for. */
export const readReferenceDay = async (context: Excel.RequestContext): Promise<Celwaarde | undefined> => {
  const naam = context.workbook.names.getItemOrNullObject(PEILDATUM)
  naam.load('value')
  await context.sync()
  if (naam.isNullObject) return undefined
  const bereik = naam.getRangeOrNullObject()
  bereik.load('values')
  await context.sync()
  const waarde: unknown = bereik.isNullObject ? naam.value : bereik.values[0]?.[0]
  return typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : ''
}

/** Puts a formula in the first selected cell. */
export const writeFormula = async (context: Excel.RequestContext, formule: string): Promise<string> => {
  const cel = context.workbook.getSelectedRange().getCell(0, 0)
  cel.formulas = [[formule]]
  cel.load('address')
  await context.sync()
  return cel.address
}
