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

/** Every table, and the filled part of every sheet that has none. */
export const findVindplaatsen = async (context: Excel.RequestContext): Promise<Vindplaatsen> => {
  const { tables, worksheets } = context.workbook
  const actief = worksheets.getActiveWorksheet()
  tables.load('items/name')
  worksheets.load('items/name')
  actief.load('name')
  await context.sync()

  const tabellen = tables.items.map((tabel) => {
    const bereik = tabel.getRange()
    bereik.load('address,rowCount,columnCount,rowIndex,columnIndex')
    return { naam: tabel.name, bereik }
  })
  const bladen = worksheets.items.map((blad) => {
    const bereik = blad.getUsedRangeOrNullObject(true)
    bereik.load('address,rowCount,columnCount,rowIndex,columnIndex')
    return { naam: blad.name, bereik }
  })
  await context.sync()

  const metTabel = new Set(tabellen.map(({ bereik }) => splitAddress(bereik.address).blad))
  const lastRow = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount
  const underTables = new Map(
    bladen.flatMap(({ naam, bereik }): [string, number][] => {
      if (bereik.isNullObject || !metTabel.has(naam)) return []
      const eigen = tabellen.filter((tabel) => splitAddress(tabel.bereik.address).blad === naam)
      const laagste = Math.max(...eigen.map((tabel) => lastRow(tabel.bereik)))
      return lastRow(bereik) > laagste ? [[naam, lastRow(bereik)]] : []
    }),
  )
  const gevonden = [
    ...tabellen.map(({ naam, bereik }) => ({
      soort: 'tabel' as const,
      naam,
      bereik,
      blad: splitAddress(bereik.address).blad ?? '',
    })),
    ...bladen
      .filter(({ naam, bereik }) => !bereik.isNullObject && !metTabel.has(naam))
      .map(({ naam, bereik }) => ({ soort: 'bereik' as const, naam, bereik, blad: naam })),
  ].map((plaats) => ({ ...plaats, top: topOf(plaats.bereik, plaats.bereik.rowCount, plaats.bereik.columnCount) }))
  await context.sync()

  const plaatsen = gevonden.map(({ soort, naam, blad, bereik, top }): Vindplaats => ({
    id: `${soort}:${naam}`,
    soort,
    blad,
    naam,
    bovenkant: top.values,
    aantalRijen: bereik.rowCount - 1,
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    ...(soort === 'tabel' && underTables.has(blad) ? { onderTabel: underTables.get(blad)! } : {}),
  }))
  return { plaatsen, actiefBlad: actief.name }
}
