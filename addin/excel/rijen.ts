import { alsProcent, isProcentopmaak } from '@poortwachter/wet/lezen'
import { rowsAtOnce } from './portie.ts'
import type { Gelezenrijen, Celwaarde, Leesopdracht, Vindplaats } from './werkmap.ts'

/** Where the rows below the headings are; `eerste` is the first of them, counted within the range. */
interface Rijenbereik {
  readonly bereik: Excel.Range
  readonly eerste: number
  readonly tabel: Excel.Table | undefined
}

/** The rows of a place as it is now, without the totals of a table; undefined when the place is gone. */
export const bodyOf = async (
  context: Excel.RequestContext,
  plaats: Vindplaats,
  koprij: number,
): Promise<Rijenbereik | undefined> => {
  if (plaats.soort === 'tabel') {
    const tabel = context.workbook.tables.getItemOrNullObject(plaats.kenmerk)
    tabel.load('name')
    await context.sync()
    return tabel.isNullObject ? undefined : { bereik: tabel.getDataBodyRange(), eerste: 0, tabel }
  }
  const blad = context.workbook.worksheets.getItemOrNullObject(plaats.kenmerk)
  blad.load('name')
  await context.sync()
  if (blad.isNullObject) return undefined
  const bereik = blad.getUsedRangeOrNullObject(true)
  bereik.load('address')
  await context.sync()
  return bereik.isNullObject ? undefined : { bereik, eerste: koprij + 1, tabel: undefined }
}

/** A column that may hold percentages, with the formats of its cells. */
interface Formaatkolom {
  readonly kolom: number
  readonly cellen: Excel.Range
}

/** A row with what Excel shows as a percentage written as one: 0,7 is all that is left of 70% otherwise. */
const withPercentages = (
  rij: readonly Celwaarde[],
  plaats: number,
  formaten: readonly Formaatkolom[],
): readonly Celwaarde[] => {
  const procenten = formaten.filter(({ cellen }) => isProcentopmaak(String(cellen.numberFormat[plaats]?.[0] ?? '')))
  if (procenten.length === 0) return rij
  const gelezen = [...rij]
  for (const { kolom } of procenten) gelezen[kolom] = alsProcent(gelezen[kolom] ?? '')
  return gelezen
}

/** All rows below the headings, read in blocks; undefined when the place is gone or the reading was stopped. */
export const readRows = async (
  context: Excel.RequestContext,
  { plaats, koprij, procentkolommen = [], signaal }: Leesopdracht,
): Promise<Gelezenrijen | undefined> => {
  const gevonden = await bodyOf(context, plaats, koprij)
  if (!gevonden) return undefined
  const { bereik, eerste } = gevonden
  bereik.load('rowCount,columnCount,rowHidden')
  await context.sync()
  const { rowCount, columnCount } = bereik
  // Excel answers null where only some of the rows are hidden; its types leave that out.
  const heeftVerborgen = (bereik.rowHidden as boolean | null) !== false
  const perKeer = rowsAtOnce(columnCount)
  const rijen: (readonly Celwaarde[])[] = []
  for (let rij = eerste; rij < rowCount; rij += perKeer) {
    if (signaal?.aborted) return undefined
    const aantal = Math.min(perKeer, rowCount - rij)
    const blok = bereik.getCell(rij, 0).getResizedRange(aantal - 1, columnCount - 1)
    blok.load('values')
    const formaten = procentkolommen.map((kolom) => ({
      kolom,
      cellen: bereik.getCell(rij, kolom).getResizedRange(aantal - 1, 0),
    }))
    for (const { cellen } of formaten) cellen.load('numberFormat')
    // One sync per block is the point here: a single answer would be too large for Excel on the web.
    await context.sync()
    for (const [i, cellen] of blok.values.entries()) rijen.push(withPercentages(cellen, i, formaten))
  }
  return { rijen, heeftVerborgen }
}

/** Brings a row below the headings to the front and selects it. */
export const selectRow = async (
  context: Excel.RequestContext,
  plaats: Vindplaats,
  koprij: number,
  rij: number,
): Promise<void> => {
  const gevonden = await bodyOf(context, plaats, koprij)
  if (!gevonden) return
  gevonden.bereik.worksheet.activate()
  gevonden.bereik.getRow(gevonden.eerste + rij).select()
  await context.sync()
}
