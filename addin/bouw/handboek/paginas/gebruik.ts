import type { Beslistabel, Dagoperand, Rij, Voorwaarde } from '@poortwachter/wet'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { operandOf } from '../woorden/toetsing.ts'

/** What the rows of a table look at. */
interface Gebruik {
  readonly feiten: ReadonlySet<string>
  readonly stappen: ReadonlySet<string>
  readonly tabellen: ReadonlySet<string>
}

type Verzameling = { readonly feiten: Set<string>; readonly stappen: Set<string>; readonly tabellen: Set<string> }

const addOperand = (uit: Verzameling, operand: Dagoperand): void => {
  if ('feit' in operand) uit.feiten.add(operand.feit)
  else uit.stappen.add('termijn' in operand ? operand.termijn : operand.stap)
}

const addVoorwaarde = (uit: Verzameling, voorwaarde: Voorwaarde): void => {
  if ('alle' in voorwaarde) for (const deel of voorwaarde.alle) addVoorwaarde(uit, deel)
  else if ('een' in voorwaarde) for (const deel of voorwaarde.een) addVoorwaarde(uit, deel)
  else if ('niet' in voorwaarde) addVoorwaarde(uit, voorwaarde.niet)
  else if ('tabel' in voorwaarde) uit.tabellen.add(voorwaarde.tabel)
  else {
    uit.feiten.add(voorwaarde.feit)
    const operand = operandOf(voorwaarde)
    if (operand) addOperand(uit, operand)
  }
}

const addRij = (uit: Verzameling, { als, beroepOp, speelt, vervolg }: Rij): void => {
  for (const voorwaarde of [als, speelt]) if (voorwaarde) addVoorwaarde(uit, voorwaarde)
  for (const feit of beroepOp ?? []) uit.feiten.add(feit)
  if (vervolg) addOperand(uit, vervolg.dag)
}

/** The rows of the versions of a table. */
export const rijenOf = ({ tijdlijn }: Beslistabel): readonly Rij[] =>
  tijdlijn.ingangen.flatMap((ingang) => ('regel' in ingang ? ingang.regel.rijen : []))

/** The facts, steps and other tables that a table looks at. */
export const gebruikOf = (tabel: Beslistabel): Gebruik => {
  const uit: Verzameling = { feiten: new Set(), stappen: new Set(), tabellen: new Set() }
  for (const rij of rijenOf(tabel)) addRij(uit, rij)
  return uit
}

/** Codes of the decision tables in which a step, or the outcome of another table, counts. */
export const tablesUsing = ({ register }: Handboekinvoer, code: string): readonly string[] =>
  register.regelboek.beslistabellen
    .filter((tabel) => {
      const { stappen, tabellen } = gebruikOf(tabel)
      return stappen.has(code) || tabellen.has(code)
    })
    .map((tabel) => tabel.code)
