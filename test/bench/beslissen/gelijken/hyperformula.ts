import { HyperFormula } from 'hyperformula'
import { serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Conditie, Som } from './conditie.ts'
import type { Peer } from './invoer.ts'
import { beslissingen, termijnen } from './regels.ts'

const columnLetter = (plaats: number): string =>
  plaats < 26 ? String.fromCharCode(65 + plaats) : columnLetter(Math.floor(plaats / 26) - 1) + columnLetter(plaats % 26)

/** Days are serial numbers in a sheet. */
const NUL = serienummerVan(0 as Dag)
const cellOf = (waarde: string | number): string | number => (typeof waarde === 'number' ? waarde + NUL : waarde)

type Cel = (naam: string) => string

const sum = ({ van, dagen }: Som, cell: Cel): string => (dagen === 0 ? cell(van) : `${cell(van)}+${dagen}`)

const formulaOf = (conditie: Conditie, cell: Cel): string => {
  if ('alle' in conditie)
    return conditie.alle.length === 0
      ? 'TRUE()'
      : `AND(${conditie.alle.map((deel) => formulaOf(deel, cell)).join(',')})`
  if ('een' in conditie) return `OR(${conditie.een.map((deel) => formulaOf(deel, cell)).join(',')})`
  const teken = conditie.teken === '==' ? '=' : conditie.teken === '!=' ? '<>' : conditie.teken
  return `${cell(conditie.links)}${teken}${'woord' in conditie ? `"${conditie.woord}"` : sum(conditie.rechts, cell)}`
}

/** A formula for every term and decision. Months are given: its EDATE goes to 28 February in a year with a 29th. */
const formulas: readonly { readonly naam: string; readonly formule: (cell: Cel) => string }[] = [
  ...termijnen.map(({ code, vroegste }) => ({
    naam: code,
    formule: (cell: Cel) => `MIN(${vroegste.map((som) => sum(som, cell)).join(',')})`,
  })),
  ...beslissingen.map(({ code, rijen, anders }) => ({
    naam: code,
    formule: (cell: Cel) =>
      rijen.reduceRight((verder, { als, dan }) => `IF(${formulaOf(als, cell)},"${dan}",${verder})`, `"${anders}"`),
  })),
]

/** A sheet with a row per case, facts and then formulas; building the sheet and working it out is the work. */
export const createHyperFormula = (): Peer => (dossiers) => {
  const koppen = Object.keys(dossiers[0]!)
  const kolom = new Map([...koppen, ...formulas.map(({ naam }) => naam)].map((naam, plaats) => [naam, plaats]))
  const sheet = dossiers.map((invoer, rij) => {
    const cell: Cel = (naam) => `${columnLetter(kolom.get(naam)!)}${rij + 1}`
    return [...koppen.map((kop) => cellOf(invoer[kop]!)), ...formulas.map(({ formule }) => `=${formule(cell)}`)]
  })
  const hf = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' })
  const waarde = (row: number, naam: string) => hf.getCellValue({ sheet: 0, row, col: kolom.get(naam)! })
  const uit = dossiers.map((_, row) => ({
    termijnen: termijnen.map(({ code }) => Number(waarde(row, code)) - NUL),
    spoor2: String(waarde(row, 'SPOOR2NODIG')),
    klasse: String(waarde(row, 'LOONSANCTIERISICO')),
  }))
  hf.destroy()
  return uit
}
