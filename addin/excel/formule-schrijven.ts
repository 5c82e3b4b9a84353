import { opschrift } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { splitAddress } from '../dossiers/adres.ts'
import { cellInhoud } from './celinhoud.ts'
import { rangeAt } from './selectie.ts'
import type { Celschrift, Formuleopdracht, Schrijfuitslag } from './werkmap.ts'

const CEL = /^(?:(?:'(?:[^']|'')+'|[^![\]]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i
const KOLOMBEREIK = /^(?:(?:'(?:[^']|'')+'|[^![\]]+)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i
const TABELKOLOM = /^(?<tabel>[^[\]!]+)\[(?<kolom>[^[\]@#]+)\]$/
/** A column of the table that the cell itself is in, in its own row. */
const EIGEN_RIJ = /^\[@(?<kolom>[^[\]]+)\]$/
const NAAM = /^PW_/i

interface Tabelverwijzing {
  readonly tabel: Excel.Table
  readonly kolom: string
  readonly isEigenRij: boolean
}

const tablesIn = (
  context: Excel.RequestContext,
  cel: Excel.Range,
  verwijzingen: readonly string[],
): readonly Tabelverwijzing[] =>
  verwijzingen.flatMap((adres): readonly Tabelverwijzing[] => {
    const eigen = EIGEN_RIJ.exec(adres)?.groups?.kolom
    const { tabel, kolom } = TABELKOLOM.exec(adres)?.groups ?? {}
    if (eigen !== undefined) return [{ tabel: cel.getTables(false).getFirst(), kolom: eigen, isEigenRij: true }]
    if (tabel === undefined || kolom === undefined) return []
    return [{ tabel: context.workbook.tables.getItemOrNullObject(tabel), kolom, isEigenRij: false }]
  })

/** The cells that a formula in `cel` refers to, as far as an address, a table or a name says where they are. */
const referredRanges = async (
  context: Excel.RequestContext,
  cel: Excel.Range,
  verwijzingen: readonly string[],
): Promise<readonly Excel.Range[]> => {
  const adressen = verwijzingen.filter((adres) => CEL.test(adres) || KOLOMBEREIK.test(adres))
  const namen = verwijzingen
    .filter((adres) => NAAM.test(adres))
    .map((naam) => context.workbook.names.getItemOrNullObject(naam).getRangeOrNullObject())
  const tabellen = tablesIn(context, cel, verwijzingen)
  for (const bereik of namen) bereik.load('address')
  for (const { tabel } of tabellen) tabel.load('name')
  await context.sync()
  const kolommen = tabellen
    .filter(({ tabel }) => !tabel.isNullObject)
    .map(({ tabel, kolom, isEigenRij }) => ({ bereik: tabel.columns.getItem(kolom).getDataBodyRange(), isEigenRij }))
  for (const { bereik } of kolommen) bereik.load('rowIndex')
  await context.sync()
  return [
    ...adressen.map((adres) => rangeAt(context, adres)),
    ...namen.filter((bereik) => !bereik.isNullObject),
    ...kolommen.map(({ bereik, isEigenRij }) =>
      isEigenRij ? bereik.getCell(cel.rowIndex - bereik.rowIndex, 0) : bereik,
    ),
  ]
}

type Vlak = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount' | 'address'>

const MATEN = 'rowIndex,columnIndex,rowCount,columnCount,address'

const contains = (vlak: Vlak, cel: Vlak): boolean =>
  splitAddress(vlak.address).blad === splitAddress(cel.address).blad &&
  cel.rowIndex >= vlak.rowIndex &&
  cel.rowIndex < vlak.rowIndex + vlak.rowCount &&
  cel.columnIndex >= vlak.columnIndex &&
  cel.columnIndex < vlak.columnIndex + vlak.columnCount

/** Whether what stands in these cells follows from `cel`, by formulas that read it or that read what reads it. */
const isBuiltOn = async (context: Excel.RequestContext, bereik: Excel.Range, cel: Vlak): Promise<boolean> => {
  const voorgangers = bereik.getPrecedents().ranges
  voorgangers.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/address`)
  try {
    await context.sync()
  } catch {
    // Excel gives an error where a range refers to nothing.
    return false
  }
  return voorgangers.items.some((vlak) => contains(vlak, cel))
}

/** Why a formula in `cel` would refer to itself; undefined when it would not. */
const circleIn = async (
  context: Excel.RequestContext,
  cel: Excel.Range,
  bereiken: readonly Excel.Range[],
): Promise<Opschrift | undefined> => {
  if (bereiken.some((bereik) => contains(bereik, cel)))
    return opschrift`In ${cel.address} zou de formule naar zichzelf verwijzen.`
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return undefined
  for (const bereik of bereiken)
    if (await isBuiltOn(context, bereik, cel))
      return opschrift`In ${cel.address} zou de formule via ${bereik.address} naar zichzelf verwijzen: wat daar staat volgt zelf uit ${cel.address}.`
  return undefined
}

/**
 * Puts a formula in the first selected cell, unless it would then refer to itself, also by way of formulas elsewhere. A
 * cell with something else in it than `gezien` is left alone and reported.
 */
export const writeFormula = async (
  context: Excel.RequestContext,
  { formule, verwijzingen, gezien }: Formuleopdracht,
): Promise<Schrijfuitslag<Celschrift>> => {
  const cel = context.workbook.getSelectedRange().getCell(0, 0)
  cel.load(`${MATEN},values,formulas`)
  await context.sync()
  const bereiken = await referredRanges(context, cel, verwijzingen)
  for (const bereik of bereiken) bereik.load(MATEN)
  await context.sync()
  const kring = await circleIn(context, cel, bereiken)
  if (kring !== undefined)
    return {
      soort: 'geweigerd',
      reden: opschrift`${kring} Er is niets geschreven. Selecteer eerst de cel waar de uitkomst moet komen.`,
    }
  const nu = cellInhoud(cel)
  if (nu !== gezien) return { soort: 'anders', adres: cel.address, nu }
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
