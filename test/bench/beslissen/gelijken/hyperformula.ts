import { HyperFormula } from 'hyperformula'
import { operandVan } from '../../../../domain/regelboek/controle-beslistabellen/rijplaatsen.ts'
import type { Voorwaarde } from '../../../../domain/regelboek/beslistabel.ts'
import { operandnaam, regels, signOf } from './regels.ts'
import type { Invoer } from './regels.ts'

const columnLetter = (plaats: number): string =>
  plaats < 26 ? String.fromCharCode(65 + plaats) : columnLetter(Math.floor(plaats / 26) - 1) + columnLetter(plaats % 26)

const formulaOf = (voorwaarde: Voorwaarde, cell: (naam: string) => string): string => {
  if ('alle' in voorwaarde) return voorwaarde.alle.length === 0 ? 'TRUE()' : `AND(${voorwaarde.alle.map((deel) => formulaOf(deel, cell)).join(',')})`
  if ('een' in voorwaarde) return `OR(${voorwaarde.een.map((deel) => formulaOf(deel, cell)).join(',')})`
  if ('niet' in voorwaarde) return `NOT(${formulaOf(voorwaarde.niet, cell)})`
  if ('tabel' in voorwaarde) throw new Error('not in this workload')
  const links = cell(voorwaarde.feit)
  if ('is' in voorwaarde) return `${links}="${voorwaarde.is}"`
  if ('in' in voorwaarde) return `OR(${voorwaarde.in.map((woord) => `${links}="${woord}"`).join(',')})`
  const sign = signOf(voorwaarde)
  return `${links}${sign === '==' ? '=' : sign}${cell(operandnaam(operandVan(voorwaarde)!))}`
}

/** The rows as one nested IF per case, in a sheet; building and working out the sheet is the work. */
export const createHyperFormula = () => (dossiers: readonly Invoer[]): readonly string[] => {
  const koppen = Object.keys(dossiers[0]!)
  const sheet = dossiers.map((invoer, rij) => {
    const cell = (naam: string): string => `${columnLetter(koppen.indexOf(naam))}${rij + 1}`
    const formule = regels.reduceRight((anders, { als, dan }) => `IF(${formulaOf(als, cell)},"${dan}",${anders})`, '""')
    return [...koppen.map((kop) => invoer[kop]!), `=${formule}`]
  })
  const hf = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' })
  const uit = dossiers.map((_, row) => String(hf.getCellValue({ sheet: 0, row, col: koppen.length })))
  hf.destroy()
  return uit
}
