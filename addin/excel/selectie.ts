import { splitAddress } from '../dossiers/adres.ts'
import { cellContent, cellInhoud } from './celinhoud.ts'
import type { Celschrift, Formuleopdracht, Schrijfuitslag, Selectie, Selectieplaats } from './werkmap.ts'

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

const CEL = /^(?:(?:'(?:[^']|'')+'|[^![\]]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i
const KOLOMBEREIK = /^(?:(?:'(?:[^']|'')+'|[^![\]]+)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i
const TABELKOLOM = /^(?<tabel>[^[\]!]+)\[(?<kolom>[^[\]@#]+)\]$/

/** The cells that a formula refers to, as far as an address says where they are. */
const referredRanges = async (
  context: Excel.RequestContext,
  verwijzingen: readonly string[],
): Promise<readonly Excel.Range[]> => {
  const adressen = verwijzingen.filter((adres) => CEL.test(adres) || KOLOMBEREIK.test(adres))
  const kolommen = verwijzingen.flatMap((adres) => {
    const { tabel, kolom } = TABELKOLOM.exec(adres)?.groups ?? {}
    if (tabel === undefined || kolom === undefined) return []
    const gevonden = context.workbook.tables.getItemOrNullObject(tabel)
    gevonden.load('name')
    return [{ gevonden, kolom }]
  })
  await context.sync()
  return [
    ...adressen.map((adres) => rangeAt(context, adres)),
    ...kolommen.flatMap(({ gevonden, kolom }) =>
      gevonden.isNullObject ? [] : [gevonden.columns.getItem(kolom).getDataBodyRange()],
    ),
  ]
}

type Vlak = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>

const contains = (vlak: Vlak, { rowIndex, columnIndex }: Vlak): boolean =>
  rowIndex >= vlak.rowIndex &&
  rowIndex < vlak.rowIndex + vlak.rowCount &&
  columnIndex >= vlak.columnIndex &&
  columnIndex < vlak.columnIndex + vlak.columnCount

const MATEN = 'rowIndex,columnIndex,rowCount,columnCount,address'

/**
 * Puts a formula in the first selected cell, unless it would then refer to itself. A cell with something else in it than
 * `gezien` is left alone and reported.
 */
export const writeFormula = async (
  context: Excel.RequestContext,
  { formule, verwijzingen, gezien }: Formuleopdracht,
): Promise<Schrijfuitslag<Celschrift>> => {
  const cel = context.workbook.getSelectedRange().getCell(0, 0)
  cel.load(`${MATEN},values,formulas`)
  cel.worksheet.load('name')
  const bereiken = await referredRanges(context, verwijzingen)
  for (const bereik of bereiken) {
    bereik.load(MATEN)
    bereik.worksheet.load('name')
  }
  await context.sync()
  if (bereiken.some((bereik) => bereik.worksheet.name === cel.worksheet.name && contains(bereik, cel)))
    return {
      soort: 'geweigerd',
      reden: `In ${cel.address} zou de formule naar zichzelf verwijzen. Er is niets geschreven. Selecteer eerst de cel waar de uitkomst moet komen.`,
    }
  const nu = cellInhoud(cel)
  if (nu !== gezien) return { soort: 'anders', adres: cel.address, nu, deel: 0 }
  cel.formulas = [[formule]]
  const na = context.workbook.getSelectedRange().getCell(0, 0)
  na.load('formulas,values')
  await context.sync()
  return {
    soort: 'geschreven',
    adres: cel.address,
    schrift: { soort: 'cel', adres: cel.address, geschreven: cellInhoud(na), eerder: nu },
  }
}

/** Puts back what stood in a cell, unless something else was put there since; then says so. */
export const undoCell = async (
  context: Excel.RequestContext,
  { adres, geschreven, eerder }: Celschrift,
): Promise<string | undefined> => {
  const cel = rangeAt(context, adres)
  cel.load('formulas,values')
  await context.sync()
  if (cellInhoud(cel) !== geschreven) return `In ${adres} staat inmiddels iets anders. Dat is niet aangeraakt.`
  cel.formulas = [[typeof eerder === 'string' && eerder.startsWith('=') ? eerder : cellContent(eerder)]]
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
