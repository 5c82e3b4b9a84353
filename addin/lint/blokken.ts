/** Cells per request: Excel on the web refuses answers of more than five megabytes. */
const CELLEN_PER_KEER = 20_000

/** A block of cells of a sheet; `rij` and `kolom` are those of its first cell, counted from 0 on the sheet. */
export interface Celblok {
  readonly blad: Excel.Worksheet
  readonly rij: number
  readonly kolom: number
  readonly formules: readonly (readonly unknown[])[]
  readonly waarden: readonly (readonly unknown[])[]
  readonly opmaken: readonly (readonly unknown[])[]
}

/** A sheet, and whether it refuses to be written to. */
export interface Bladstand {
  readonly blad: Excel.Worksheet
  readonly isBeveiligd: boolean
}

/** Every sheet of the workbook. */
export const readBladstanden = async (context: Excel.RequestContext): Promise<readonly Bladstand[]> => {
  const { worksheets } = context.workbook
  worksheets.load('items/name')
  await context.sync()
  const bladen = worksheets.items
  for (const blad of bladen) blad.protection.load('protected')
  await context.sync()
  return bladen.map((blad) => ({ blad, isBeveiligd: blad.protection.protected }))
}

/** The filled part of a sheet, block by block, so that no answer grows larger than Excel allows. */
export async function* readCelblokken(context: Excel.RequestContext, blad: Excel.Worksheet): AsyncGenerator<Celblok> {
  const gebruikt = blad.getUsedRangeOrNullObject(true)
  gebruikt.load('rowIndex,columnIndex,rowCount,columnCount')
  await context.sync()
  if (gebruikt.isNullObject) return
  const { rowIndex, columnIndex, rowCount, columnCount } = gebruikt
  const perKeer = Math.max(1, Math.floor(CELLEN_PER_KEER / columnCount))
  for (let rij = 0; rij < rowCount; rij += perKeer) {
    const deel = blad.getRangeByIndexes(rowIndex + rij, columnIndex, Math.min(perKeer, rowCount - rij), columnCount)
    deel.load('formulas,values,numberFormat')
    await context.sync()
    yield {
      blad,
      rij: rowIndex + rij,
      kolom: columnIndex,
      formules: deel.formulas,
      waarden: deel.values,
      opmaken: deel.numberFormat,
    }
  }
}

/** Cells below each other that get new content, as Excel takes them: one write for the whole run. */
export interface Celreeks<T> {
  readonly rij: number
  readonly kolom: number
  readonly inhoud: readonly T[]
}

/** Joins what `choose` gives for the cells of a block into runs; cells for which it gives undefined are left alone. */
export const findReeksen = <T>(
  blok: Pick<Celblok, 'rij' | 'kolom' | 'formules'>,
  choose: (rij: number, kolom: number) => T | undefined,
): readonly Celreeks<T>[] => {
  const reeksen: { rij: number; kolom: number; inhoud: T[] }[] = []
  const breedte = blok.formules[0]?.length ?? 0
  for (let kolom = 0; kolom < breedte; kolom++) {
    let lopend: { rij: number; kolom: number; inhoud: T[] } | undefined
    for (let rij = 0; rij < blok.formules.length; rij++) {
      const gekozen = choose(rij, kolom)
      if (gekozen === undefined) {
        lopend = undefined
      } else if (lopend) {
        lopend.inhoud.push(gekozen)
      } else {
        lopend = { rij: blok.rij + rij, kolom: blok.kolom + kolom, inhoud: [gekozen] }
        reeksen.push(lopend)
      }
    }
  }
  return reeksen
}

/** The cells of a run. */
export const rangeOf = (blad: Excel.Worksheet, { rij, kolom, inhoud }: Celreeks<unknown>): Excel.Range =>
  blad.getRangeByIndexes(rij, kolom, inhoud.length, 1)
