import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit } from '../regelboek/feit.ts'
import { dossierstand } from './dossier.ts'
import type { Dossierstand } from './dossier.ts'
import type { Feitinhoud } from './feitcode.ts'
import type { Tabeloordeel } from './oordeel.ts'
import { bekekenFeiten } from './tabel.ts'
import type { Gereed } from './tabel.ts'

/** More missing facts than this are only tried one by one, so that the work stays small. */
const MEESTE_VOOR_PAREN = 4

/** Whether terms are counted from a fact: the day of a step, or the days that do not count. */
const isTermijnfeit = (feit: Feit): boolean => (feit.soort === 'dag' && feit.stap !== undefined) || 'isVerschuiving' in feit

/** Values of a fact that can make a difference: every word of a list, and days and numbers on and around each edge. */
const proefwaarden = (stand: Dossierstand, oordeel: Tabeloordeel, index: number): readonly Feitinhoud[] => {
  const feit: Feit = stand.register.regelboek.feiten[index]!
  const keuzes = keuzesVan(feit)
  if (keuzes) return keuzes.map(({ waarde }) => waarde)
  const grenzen = new Set<number>()
  for (const { toets } of oordeel.open) {
    for (const { klasse } of toets.atomen) {
      if (klasse.soort === 'getalpaar' && klasse.feit === index) grenzen.add(klasse.met)
      if (klasse.soort === 'dagpaar' && klasse.feit === index) grenzen.add(klasse.met.dag(stand))
    }
  }
  const bekend = [...grenzen].filter((grens) => !Number.isNaN(grens))
  const rond = bekend.length > 0 ? bekend : [stand.dossier.peildatum]
  return rond.flatMap((grens) => [grens - 1, grens, grens + 1])
}

/**
 * How many of the missing facts it takes to settle an outcome, for each of them: 1 when knowing it can be enough, 2
 * when it can with one other, 3 when it takes more.
 */
export const beslechting = (
  stand: Dossierstand,
  gereed: Gereed,
  oordeel: Tabeloordeel,
): ReadonlyMap<number, number> => {
  const { register, dossier } = stand
  const kandidaten = [...oordeel.gemist.feiten]
  const waarden = new Map(kandidaten.map((index) => [index, proefwaarden(stand, oordeel, index)]))
  const { feiten } = register.regelboek
  const naam = (index: number): string => feiten[index]!.naam
  /** Nearly every fact leaves the terms and most tables that are leant on as they are, and those are most of the work. */
  const isBeslecht = (...extra: readonly (readonly [index: number, waarde: Feitinhoud])[]): boolean => {
    const erbij = Object.fromEntries(extra.map(([index, waarde]) => [naam(index), waarde]))
    const proef = { ...dossier, feiten: { ...dossier.feiten, ...erbij } }
    const metProef = extra.some(([index]) => isTermijnfeit(feiten[index]!))
      ? dossierstand(register, proef)
      : dossierstand(
          register,
          proef,
          (_, { code }) => stand.termijn(code),
          (tabel) => (extra.some(([index]) => bekekenFeiten(register, tabel).has(index)) ? undefined : stand.oordeel(tabel)),
        )
    const { code, gemist } = metProef.oordeel(gereed)
    return code > 0 || gemist.feiten.size === 0
  }
  const rang = new Map<number, number>()
  for (const een of kandidaten) {
    if (waarden.get(een)!.some((waarde) => isBeslecht([een, waarde]))) rang.set(een, 1)
  }
  const over = kandidaten.filter((index) => !rang.has(index))
  for (const een of kandidaten.length > MEESTE_VOOR_PAREN ? [] : over) {
    const metAnder = over.some(
      (ander) =>
        ander !== een &&
        waarden
          .get(een)!
          .some((waarde) =>
            waarden.get(ander)!.some((andere) => isBeslecht([een, waarde], [ander, andere])),
          ),
    )
    if (metAnder) rang.set(een, 2)
  }
  return new Map(kandidaten.map((index) => [index, rang.get(index) ?? 3]))
}
