import { runWhenFree, runWriting } from './beurt.ts'
import { addSheet, readSheets } from './bladen.ts'
import { readSetting, writeSetting } from './instellingen.ts'
import { readRows, selectRow } from './rijen.ts'
import { readReferenceDay, undoReferenceDay, writeReferenceDay } from './peildag.ts'
import { undoRow, writeRow } from './rij-schrijven.ts'
import { writeFormula } from './formule-schrijven.ts'
import { readCells, readPlace, undoCell } from './selectie.ts'
import { findHiddenRows } from './verborgen-rijen.ts'
import { findVindplaatsen } from './vindplaatsen.ts'
import type { Schrijfwijze, Werkmap } from './werkmap.ts'

/** What the host says of its language: Excel itself gives no list separator, but it follows the decimal sign. */
const readSchrijfwijze = async (): Promise<Schrijfwijze> => {
  const taal = Office.context.contentLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en'
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11'))
    return { taal, decimaalteken: taal === 'nl' ? ',' : '.' }
  const decimaalteken = await runWhenFree(async (context) => {
    context.application.load('decimalSeparator')
    await context.sync()
    return context.application.decimalSeparator
  })
  return { taal, decimaalteken: decimaalteken === ',' ? ',' : '.' }
}

/** Excel on the web gives no theme at all, whatever the types say. */
const readIsDonker = (): boolean | undefined => {
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> }
  return officeTheme?.isDarkTheme
}

/**
 * The workbook that is open in Excel. What the pane reads by itself waits while someone edits a cell; what the user asks
 * for is refused then, and is one step to undo where Excel can make it one.
 */
export const createExcelWerkmap = (): Werkmap => ({
  vindplaatsen: () => runWhenFree(findVindplaatsen),
  readRijen: (opdracht) => runWhenFree((context) => readRows(context, opdracht)),
  verborgenRijen: (opdracht) => runWhenFree((context) => findHiddenRows(context, opdracht)),
  selectRij: (plaats, koprij, rij) => Excel.run((context) => selectRow(context, plaats, koprij, rij)),
  readPeildatum: () => runWhenFree(readReferenceDay),
  readSelectie: (adres) => Excel.run((context) => readCells(context, adres)),
  readBladen: (isHeelNodig) => Excel.run((context) => readSheets(context, isHeelNodig)),
  schrijfwijze: readSchrijfwijze,
  isDonker: readIsDonker,
  isEenStap: () => Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
  writeFormule: (opdracht) => runWriting((context) => writeFormula(context, opdracht)),
  writeRij: (opdracht) => runWriting((context) => writeRow(context, opdracht)),
  writePeildag: (serienummer, gezien) => runWriting((context) => writeReferenceDay(context, serienummer, gezien)),
  undo: (schrift) =>
    runWriting((context) => {
      switch (schrift.soort) {
        case 'rij':
          return undoRow(context, schrift)
        case 'peildag':
          return undoReferenceDay(context, schrift)
        case 'cel':
          return undoCell(context, schrift)
      }
    }),
  writeBlad: (blad) => runWriting((context) => addSheet(context, blad)),
  readInstelling: (naam) => runWhenFree((context) => readSetting(context, naam)),
  writeInstelling: (naam, tekst) => runWhenFree((context) => writeSetting(context, naam, tekst)),
  readSelectieplaats: () => Excel.run(readPlace),
  onSelectie: (luisteraar) =>
    runWhenFree(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async () => luisteraar())
      await context.sync()
    }),
  onChange: (luisteraar) =>
    runWhenFree(async (context) => {
      const report = async () => luisteraar()
      context.workbook.worksheets.onChanged.add(report)
      context.workbook.worksheets.onCalculated.add(report)
      context.workbook.worksheets.onDeleted.add(report)
      await context.sync()
    }),
})
