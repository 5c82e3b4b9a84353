import type { Dagoperand } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { ankerVan } from '../rekenen/termijn/anker.ts'
import { stapfeit } from './dagoperand.ts'
import { gemistIn } from './gemist.ts'
import type { Geval } from './geval.ts'
import { atomenVan } from './normaalvorm.ts'
import { voorwaardenVan } from './tabel.ts'
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

/** Facts (by index) that move a term the rows lean on: the days on which steps were done that it is counted from. */
export const ankerfeitenOnder = (geval: Geval, rijen: readonly Tabelrij[]): ReadonlySet<number> => {
  const { register } = geval
  const feiten = new Set<number>()
  const gezien = new Set<string>()
  const langs = (langsRijen: readonly Tabelrij[]): void => {
    for (const tabelrij of langsRijen) {
      const { rij } = tabelrij
      if (rij.vervolg) for (const feit of operandfeiten(register, rij.vervolg.dag)) feiten.add(feit)
      for (const { klasse } of voorwaardenVan(tabelrij).flatMap(atomenVan)) {
        if (klasse.soort === 'dagpaar') for (const feit of operandfeiten(register, klasse.met.operand)) feiten.add(feit)
        if (klasse.soort !== 'tabel' || gezien.has(klasse.tabel)) continue
        gezien.add(klasse.tabel)
        langs(geval.oordeel(klasse.tabel)?.gereed.rijen ?? [])
      }
    }
  }
  langs(rijen)
  return feiten
}

/** Those of them that were not given: without the day on which a step was done, a term is counted from its last day. */
export const stapvoorbehoud = (geval: Geval, rijen: readonly Tabelrij[]): readonly number[] =>
  [...ankerfeitenOnder(geval, rijen)].filter((feit) => Number.isNaN(geval.feitcode(feit)))

/** How close a row is to matching: what it still takes, less when something it tests is known; then how heavy it is. */
const nabijheid = (geval: Geval, rij: Tabelrij, ontbreekt: number): number => {
  const isBegonnen = voorwaardenVan(rij)
    .flatMap(atomenVan)
    .some(({ klasse }) => klasse.soort === 'keuze' && !Number.isNaN(geval.feitcode(klasse.feit)))
  return (ontbreekt * 2 - (isBegonnen ? 3 : 0)) * 100 + (rij.code > 0 ? rij.code : 99)
}

/** The facts in the order of what is closest to matching: rows that take the fewest other facts come first. */
export const opNabijheid = (geval: Geval, rijen: readonly Tabelrij[], feiten: Iterable<number>): readonly number[] => {
  const rang = new Map<number, number>()
  for (const rij of rijen) {
    const nodig = new Set([
      ...rij.beroep.filter((feit) => Number.isNaN(geval.feitcode(feit))),
      ...gemistIn(geval, [rij]).feiten,
    ])
    const eigen = nabijheid(geval, rij, nodig.size)
    for (const feit of nodig) rang.set(feit, Math.min(rang.get(feit) ?? eigen, eigen))
  }
  const van = (feit: number): number => rang.get(feit) ?? Number.MAX_SAFE_INTEGER
  return [...feiten].toSorted((a, b) => van(a) - van(b) || a - b)
}
