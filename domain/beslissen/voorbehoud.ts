import type { Dagoperand } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { ankerVan } from '../rekenen/termijn/anker.ts'
import { stapfeit } from './dagoperand.ts'
import type { Geval } from './geval.ts'
import { atomenVan } from './normaalvorm.ts'
import type { Tabelrij } from './tabel.ts'

/** The facts that hold the days a term is counted from, as far as steps go. */
const ankerfeiten = (register: Register, code: string): readonly number[] => {
  const feiten: number[] = []
  const gezien = new Set<string>()
  for (let stap: string | undefined = code; stap !== undefined && !gezien.has(stap);) {
    gezien.add(stap)
    const termijn = register.termijn.get(stap)
    stap = termijn && ankerVan(termijn)
    const feit: number | undefined = stap === undefined ? undefined : stapfeit(register, stap)
    if (feit !== undefined) feiten.push(feit)
  }
  return feiten
}

const operandfeiten = (register: Register, operand: Dagoperand): readonly number[] => {
  if ('termijn' in operand) return ankerfeiten(register, operand.termijn)
  if (!('stap' in operand)) return []
  const feit = stapfeit(register, operand.stap)
  return feit === undefined ? ankerfeiten(register, operand.stap) : [feit]
}

/**
 * Facts that were not given and that would move a term the rows lean on: without the day on which a step was done, a
 * term is counted from its last day.
 */
export const stapvoorbehoud = (geval: Geval, rijen: readonly Tabelrij[]): readonly number[] => {
  const { register } = geval
  const feiten = new Set<number>()
  const gezien = new Set<string>()
  const langs = (langsRijen: readonly Tabelrij[]): void => {
    for (const { voorwaarde, rij } of langsRijen) {
      if (rij.vervolg) for (const feit of operandfeiten(register, rij.vervolg.dag)) feiten.add(feit)
      for (const { klasse } of atomenVan(voorwaarde)) {
        if (klasse.soort === 'dagpaar') for (const feit of operandfeiten(register, klasse.met.operand)) feiten.add(feit)
        if (klasse.soort !== 'tabel' || gezien.has(klasse.tabel)) continue
        gezien.add(klasse.tabel)
        langs(geval.oordeel(klasse.tabel)?.gereed.rijen ?? [])
      }
    }
  }
  langs(rijen)
  return [...feiten].filter((feit) => Number.isNaN(geval.feitcode(feit)))
}
