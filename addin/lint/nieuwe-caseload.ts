import { serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { opschrift } from '../taal/zin.ts'
import { freeSheetName, freeTableName } from '../excel/bladen.ts'
import { statuskleuren } from '../dossiers/vorm/accenten.ts'
import { writeFormule } from '../dossiers/vorm/celformule.ts'
import { CASELOAD, DATUMOPMAAK, KOPRIJ, PEILDATUM, kolommen } from '../dossiers/vorm/kolommen.ts'
import { voorbeeldrijOp } from '../dossiers/vorm/voorbeeldrij.ts'
import type { Opdracht } from './ribbon.ts'

const PIXEL = 0.75

/** Reads what must be known before a sheet can be added without getting in the way of what is there. */
const readNames = async (context: Excel.RequestContext) => {
  const { worksheets, tables, names } = context.workbook
  worksheets.load('items/name')
  tables.load('items/name')
  const peildatum = names.getItemOrNullObject(PEILDATUM)
  peildatum.load('name')
  await context.sync()
  return {
    blad: freeSheetName(
      CASELOAD,
      worksheets.items.map(({ name }) => name),
    ),
    tabel: freeTableName(
      CASELOAD,
      tables.items.map(({ name }) => name),
    ),
    hasPeildatum: !peildatum.isNullObject,
  }
}

/** The day one looks from: a cell with a name of its own, or the one that the workbook has already. */
const writePeildatum = (blad: Excel.Worksheet, vandaag: number, hasPeildatum: boolean): void => {
  const cel = blad.getRange('B1')
  blad.getRange('A1').values = [['Peildatum']]
  blad.getRange('A1').format.font.bold = true
  cel.numberFormat = [[DATUMOPMAAK]]
  if (hasPeildatum) cel.formulas = [[`=${PEILDATUM}`]]
  else cel.values = [[vandaag]]
  blad.getRange('C1').values = [
    [
      hasPeildatum
        ? 'Deze dag komt uit de cel PW_Peildatum, die al in deze werkmap staat.'
        : 'Typ hier de dag van waaruit u kijkt. Ctrl+; vult vandaag in.',
    ],
  ]
  blad.getRange('C1').format.font.italic = true
}

const writeTabel = (blad: Excel.Worksheet, naam: string, vandaag: Dag): void => {
  const voorbeeld = voorbeeldrijOp(vandaag)
  blad.getRangeByIndexes(KOPRIJ, 0, 1, kolommen.length).values = [kolommen.map(({ kop }) => kop)]
  const tabel = blad.tables.add(blad.getRangeByIndexes(KOPRIJ, 0, 2, kolommen.length), true)
  tabel.name = naam
  for (const [i, { kop, formule, opmaak, keuzes, breedte }] of kolommen.entries()) {
    const cel = blad.getRangeByIndexes(KOPRIJ + 1, i, 1, 1)
    if (opmaak !== undefined) cel.numberFormat = [[opmaak]]
    const waarde = voorbeeld[kop]
    if (formule) cel.formulas = [[writeFormule(formule)]]
    else if (waarde !== undefined && (typeof waarde === 'string' || typeof waarde === 'number')) cel.values = [[waarde]]
    cel.format.columnWidth = breedte * PIXEL
    if (formule?.functie === 'STATUS') addStatuskleuren(cel)
    if (keuzes)
      cel.dataValidation.rule = {
        list: { inCellDropDown: true, source: keuzes.map(({ waarde: woord }) => woord).join(',') },
      }
  }
}

const addStatuskleuren = (bereik: Excel.Range): void => {
  for (const { tekst, kleur, letterkleur } of statuskleuren) {
    const { cellValue } = bereik.conditionalFormats.add(Excel.ConditionalFormatType.cellValue)
    cellValue.format.fill.color = `#${kleur}`
    cellValue.format.font.color = `#${letterkleur}`
    cellValue.rule = { formula1: `="${tekst}"`, operator: Excel.ConditionalCellValueOperator.equalTo }
  }
}

/** Adds a sheet with an empty caseload: a table whose formulas fill themselves in as rows are added. */
export const nieuweCaseload: Opdracht = {
  naam: 'nieuweCaseload',
  titel: opschrift`Nieuwe caseload`,
  run: async (context, { vandaag }) => {
    const { blad: bladnaam, tabel, hasPeildatum } = await readNames(context)
    const blad = context.workbook.worksheets.add(bladnaam)
    writePeildatum(blad, serienummerVan(vandaag), hasPeildatum)
    if (!hasPeildatum) context.workbook.names.add(PEILDATUM, blad.getRange('B1'))
    writeTabel(blad, tabel, vandaag)
    blad.freezePanes.freezeRows(KOPRIJ + 1)
    blad.activate()
    blad.getRangeByIndexes(KOPRIJ + 1, 0, 1, 1).select()
    await context.sync()
    return opschrift`Blad "${bladnaam}" staat klaar. Typ over de voorbeeldrij heen; elke rij eronder krijgt dezelfde formules.`
  },
}
