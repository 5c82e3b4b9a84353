import { cellContent } from './celinhoud.ts'
import { rowsAtOnce, widthOf } from './portie.ts'
import type { Bladinhoud, Celwaarde, Heelheid, NieuwBlad } from './werkmap.ts'
import { blockAddress } from '../dossiers/adres.ts'

const LONGEST_NAME = 31
const MEESTE_CELLEN = 400_000
const CELLEN_PER_BLOK = 1500

/** A name that Excel takes for a sheet and that the workbook does not have yet. */
export const freeSheetName = (gewenst: string, bestaand: readonly string[]): string => {
  const bezet = new Set(bestaand.map((naam) => naam.toLowerCase()))
  const basis = gewenst
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, LONGEST_NAME)
    .trim()
  for (let nummer = 1; ; nummer++) {
    const achter = nummer === 1 ? '' : ` (${nummer})`
    const naam = basis.slice(0, LONGEST_NAME - achter.length) + achter
    if (!bezet.has(naam.toLowerCase())) return naam
  }
}

/** Calls back for blocks of whole rows that office.js takes as they are; larger ones it cuts up itself, at a price. */
const inBlocks = (rijen: number, breedte: number, bij: (rij: number, aantal: number) => void): void => {
  const perBlok = Math.max(1, Math.floor(CELLEN_PER_BLOK / breedte))
  for (let rij = 0; rij < rijen; rij += perBlok) bij(rij, Math.min(perBlok, rijen - rij))
}

const setFormats = (
  blad: Excel.Worksheet,
  { rijen, formaten = [], formaatVanaf = 0, celformaten = [] }: NieuwBlad,
): void => {
  for (const [kolom, formaat] of formaten.entries()) {
    if (formaat === undefined) continue
    inBlocks(rijen.length - formaatVanaf, 1, (rij, aantal) => {
      blad.getRange(blockAddress(formaatVanaf + rij, kolom, aantal, 1)).numberFormat = Array.from(
        { length: aantal },
        () => [formaat],
      )
    })
  }
  for (const { rij, kolom, formaat } of celformaten)
    blad.getRange(blockAddress(rij, kolom, 1, 1)).numberFormat = [[formaat]]
}

const setCells = (blad: Excel.Worksheet, rijen: NieuwBlad['rijen'], vanaf: number, breedte: number): void =>
  inBlocks(rijen.length, breedte, (rij, aantal) => {
    blad.getRange(blockAddress(vanaf + rij, 0, aantal, breedte)).formulas = rijen
      .slice(rij, rij + aantal)
      .map((cellen) => Array.from({ length: breedte }, (_, kolom) => cellContent(cellen[kolom] ?? '')))
  })

const PIXEL = 0.75

/** A table name that the workbook does not have yet. */
export const freeTableName = (gewenst: string, bestaand: readonly string[]): string => {
  const bezet = new Set(bestaand.map((naam) => naam.toLowerCase()))
  let naam = gewenst
  for (let nummer = 2; bezet.has(naam.toLowerCase()); nummer++) naam = `${gewenst}${nummer}`
  return naam
}

const addTables = (
  blad: Excel.Worksheet,
  plannen: NonNullable<NieuwBlad['tabellen']>,
  bezet: readonly string[],
): void => {
  for (const { naam, rij, rijen, kolommen } of plannen) {
    const tabel = blad.tables.add(blad.getRange(blockAddress(rij, 0, rijen, kolommen)), true)
    tabel.name = freeTableName(naam, bezet)
  }
}

const setWidths = (blad: Excel.Worksheet, { rijen, breedten }: NieuwBlad, breedte: number): void => {
  if (!breedten) blad.getRange(blockAddress(0, 0, rijen.length, breedte)).format.autofitColumns()
  for (const [kolom, pixels] of (breedten ?? []).entries())
    blad.getRange(blockAddress(0, kolom, 1, 1)).format.columnWidth = pixels * PIXEL
}

/** Adds a sheet with content, formats, tables and bold headings, and gives its name. */
export const addSheet = async (context: Excel.RequestContext, nieuw: NieuwBlad): Promise<string> => {
  const { naam, rijen, koprijen = [] } = nieuw
  const { worksheets, tables } = context.workbook
  worksheets.load('items/name')
  tables.load('items/name')
  // Everything is read before anything is written: what is written in between two answers is an undo of its own.
  await context.sync()
  const bezet = tables.items.map((tabel) => tabel.name)
  const gekregen = freeSheetName(
    naam,
    worksheets.items.map((blad) => blad.name),
  )
  const blad = worksheets.add(gekregen)
  const breedte = widthOf(rijen)
  const perKeer = rowsAtOnce(breedte)
  setFormats(blad, nieuw)
  for (let rij = 0; rij < rijen.length; rij += perKeer) {
    setCells(blad, rijen.slice(rij, rij + perKeer), rij, breedte)
    // A request of more than five megabytes is refused by Excel on the web, so a large sheet goes in parts.
    if (rij + perKeer < rijen.length) await context.sync()
  }
  for (const rij of koprijen) blad.getRange(blockAddress(rij, 0, 1, breedte)).format.font.bold = true
  addTables(blad, nieuw.tabellen ?? [], bezet)
  setWidths(blad, nieuw, breedte)
  if (nieuw.vastTotEnMet !== undefined) blad.freezePanes.freezeRows(nieuw.vastTotEnMet + 1)
  blad.activate()
  await context.sync()
  return gekregen
}

/** Rows of a range, in as many answers as it takes to keep each of them small enough for Excel on the web. */
const readRange = async (
  context: Excel.RequestContext,
  bereik: Excel.Range,
  vanaf: number,
  tot: number,
): Promise<Bladinhoud['rijen']> => {
  const perKeer = rowsAtOnce(bereik.columnCount)
  const rijen: Celwaarde[][] = []
  for (let rij = vanaf; rij < tot; rij += perKeer) {
    const deel = bereik.getCell(rij, 0).getResizedRange(Math.min(perKeer, tot - rij) - 1, bereik.columnCount - 1)
    deel.load('values')
    await context.sync()
    rijen.push(...deel.values)
  }
  return rijen
}

/** The filled part of every sheet; a sheet that is too large to search is cut off below, unless `isHeelNodig` wants all of it. */
export const readSheets = async (
  context: Excel.RequestContext,
  isHeelNodig: Heelheid = () => false,
): Promise<readonly Bladinhoud[]> => {
  const { worksheets } = context.workbook
  worksheets.load('items/name')
  await context.sync()
  const inhoud: Bladinhoud[] = []
  for (const blad of worksheets.items) {
    const bereik = blad.getUsedRangeOrNullObject(true)
    bereik.load('rowCount,columnCount')
    // Sheets are read one by one, so that no answer grows too large.
    await context.sync()
    if (bereik.isNullObject) continue
    const grens = Math.max(1, Math.min(bereik.rowCount, Math.floor(MEESTE_CELLEN / bereik.columnCount)))
    const boven = await readRange(context, bereik, 0, grens)
    const onder =
      grens < bereik.rowCount && isHeelNodig(boven) ? await readRange(context, bereik, grens, bereik.rowCount) : []
    inhoud.push({ blad: blad.name, rijen: [...boven, ...onder] })
  }
  return inhoud
}
