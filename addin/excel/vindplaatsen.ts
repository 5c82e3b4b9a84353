import { DIEPSTE_KOPRIJ } from '../dossiers/koprij.ts'
import { splitAddress } from '../dossiers/adres.ts'
import type { Vindplaats, Vindplaatsen } from './werkmap.ts'

/** Rows of a place that are read to see what it holds: enough for headings and some samples. */
const BOVENKANT = DIEPSTE_KOPRIJ + 5
const MEESTE_KOLOMMEN = 400

const topOf = (bereik: Excel.Range, rijen: number, kolommen: number): Excel.Range => {
  const top = bereik
    .getCell(0, 0)
    .getResizedRange(Math.min(rijen, BOVENKANT) - 1, Math.min(kolommen, MEESTE_KOLOMMEN) - 1)
  top.load('values')
  return top
}

/** Cells of a sheet with tables that belong to none. */
interface Omgeving {
  readonly onder: Excel.Range | undefined
  readonly naast: readonly Excel.Range[]
}

const firstRow = ({ rowIndex }: Excel.Range): number => rowIndex
const endRow = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount
const firstColumn = ({ columnIndex }: Excel.Range): number => columnIndex
const endColumn = ({ columnIndex, columnCount }: Excel.Range): number => columnIndex + columnCount

/** What is filled under the tables of a sheet, and to the right and left of them from the first row of the upper one. */
const surroundings = (blad: Excel.Worksheet, gebruikt: Excel.Range, tabellen: readonly Excel.Range[]): Omgeving => {
  const boven = Math.min(...tabellen.map(firstRow))
  const onder = Math.max(...tabellen.map(endRow))
  const links = Math.min(...tabellen.map(firstColumn))
  const rechts = Math.max(...tabellen.map(endColumn))
  const filled = (rij: number, kolom: number, totRij: number, totKolom: number): Excel.Range | undefined => {
    if (totRij <= rij || totKolom <= kolom) return undefined
    const bereik = blad.getRangeByIndexes(rij, kolom, totRij - rij, totKolom - kolom).getUsedRangeOrNullObject(true)
    bereik.load('address,rowCount,rowIndex')
    return bereik
  }
  return {
    onder: filled(onder, links, endRow(gebruikt), rechts),
    naast: [
      filled(boven, rechts, endRow(gebruikt), endColumn(gebruikt)),
      filled(boven, firstColumn(gebruikt), endRow(gebruikt), links),
    ].filter((bereik) => bereik !== undefined),
  }
}

const foundIn = ({ onder, naast }: Omgeving): Pick<Vindplaats, 'onderTabel' | 'naastTabel'> => {
  const gevuld = naast.filter((bereik) => !bereik.isNullObject).map(({ address }) => splitAddress(address).cellen)
  return {
    ...(onder && !onder.isNullObject ? { onderTabel: endRow(onder) } : {}),
    ...(gevuld.length > 0 ? { naastTabel: gevuld } : {}),
  }
}

/** Every table, and the filled part of every sheet that has none. */
export const findVindplaatsen = async (context: Excel.RequestContext): Promise<Vindplaatsen> => {
  const { tables, worksheets } = context.workbook
  const actief = worksheets.getActiveWorksheet()
  tables.load('items/name,items/id')
  worksheets.load('items/name,items/id')
  actief.load('name')
  await context.sync()

  const tabellen = tables.items.map((tabel) => {
    const bereik = tabel.getRange()
    bereik.load('address,rowCount,columnCount,rowIndex,columnIndex')
    return { naam: tabel.name, kenmerk: tabel.id, bereik }
  })
  const bladen = worksheets.items.map((blad) => {
    const bereik = blad.getUsedRangeOrNullObject(true)
    bereik.load('address,rowCount,columnCount,rowIndex,columnIndex')
    return { naam: blad.name, kenmerk: blad.id, bereik }
  })
  await context.sync()

  const metTabel = new Set(tabellen.map(({ bereik }) => splitAddress(bereik.address).blad))
  const omgevingen = worksheets.items.flatMap((blad, i): [string, Omgeving][] => {
    const gebruikt = bladen[i]!.bereik
    if (gebruikt.isNullObject || !metTabel.has(blad.name)) return []
    const eigen = tabellen.flatMap(({ bereik }) => (splitAddress(bereik.address).blad === blad.name ? [bereik] : []))
    return [[blad.name, surroundings(blad, gebruikt, eigen)]]
  })
  const gevonden = [
    ...tabellen.map(({ naam, kenmerk, bereik }) => ({
      soort: 'tabel' as const,
      naam,
      kenmerk,
      bereik,
      blad: splitAddress(bereik.address).blad ?? '',
    })),
    ...bladen
      .filter(({ naam, bereik }) => !bereik.isNullObject && !metTabel.has(naam))
      .map(({ naam, kenmerk, bereik }) => ({ soort: 'bereik' as const, naam, kenmerk, bereik, blad: naam })),
  ].map((plaats) => ({ ...plaats, top: topOf(plaats.bereik, plaats.bereik.rowCount, plaats.bereik.columnCount) }))
  await context.sync()
  const buitenTabel = new Map(omgevingen.map(([blad, omgeving]) => [blad, foundIn(omgeving)]))

  const plaatsen = gevonden.map(({ soort, naam, kenmerk, blad, bereik, top }): Vindplaats => ({
    id: `${soort}:${naam}`,
    kenmerk,
    soort,
    blad,
    naam,
    bovenkant: top.values,
    aantalRijen: bereik.rowCount - 1,
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    ...(soort === 'tabel' ? buitenTabel.get(blad) : {}),
  }))
  return { plaatsen, actiefBlad: actief.name }
}
