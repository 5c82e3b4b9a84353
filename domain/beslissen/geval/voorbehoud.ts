import { genoemdeFeiten, langsTabellen } from './feitwaarde.ts'
import type { Feitmelding } from './feitwaarde.ts'
import { gemistIn } from './gemist.ts'
import type { Geval } from './geval.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'

/** Names the facts (by index) that move a term the rows lean on: the days of steps that it is counted from. */
export const langsAnkerfeiten = (geval: Geval, rijen: readonly Tabelrij[], melding: Feitmelding): void =>
  langsTabellen(
    melding,
    rijen,
    ({ ankers }) => ankers,
    (tabel) => geval.stand(tabel)?.gereed.rijen,
  )

/** Those of them that were not given: without the day on which a step was done, a term is counted from its last day. */
export const stapvoorbehoud = (geval: Geval, rijen: readonly Tabelrij[]): readonly number[] =>
  [...genoemdeFeiten((melding) => langsAnkerfeiten(geval, rijen, melding))].filter((feit) =>
    Number.isNaN(geval.feitcode(feit)),
  )

/** How close a row is to matching: what it still takes, less when something it tests is known; then how heavy it is. */
const nabijheid = (geval: Geval, rij: Tabelrij, ontbreekt: number): number => {
  const isBegonnen = rij.atomen.some(
    ({ klasse }) => klasse.soort === 'keuze' && !Number.isNaN(geval.feitcode(klasse.feit)),
  )
  return (ontbreekt * 2 - (isBegonnen ? 3 : 0)) * 100 + (rij.code > 0 ? rij.code : 99)
}

/** The facts in the order of what is closest to matching: rows that take the fewest other facts come first. */
export const opNabijheid = (geval: Geval, rijen: readonly Tabelrij[], feiten: Iterable<number>): readonly number[] => {
  const rang = new Map<number, number>()
  for (const rij of rijen) {
    const nodig = new Set([
      ...rij.beroep.filter((feit) => Number.isNaN(geval.feitcode(feit))),
      ...gemistIn(geval, [rij]),
    ])
    const eigen = nabijheid(geval, rij, nodig.size)
    for (const feit of nodig) rang.set(feit, Math.min(rang.get(feit) ?? eigen, eigen))
  }
  const van = (feit: number): number => rang.get(feit) ?? Number.MAX_SAFE_INTEGER
  return [...feiten].toSorted((a, b) => van(a) - van(b) || a - b)
}
