import type { Klasse } from './atoom.ts'
import { dagOp, GEEN_DAG } from '../rekenen/termijn/dagreeks.ts'
import type { Geval } from './geval.ts'
import type { Normaalvorm } from './normaalvorm.ts'
import type { Tabelstand } from './oordeel.ts'
import type { Tabelrij } from './tabel.ts'
import { waarheid } from './waarheid.ts'

/** Facts (by index) and terms that keep something from being known. */
export interface Gemist {
  readonly feiten: ReadonlySet<number>
  /** True when a term in it has no day: no rule gives one, so no fact can help. */
  readonly geblokkeerd: boolean
}

/** Hears of every fact that is missing; `true` ends the search. */
type Melding = (feit: number) => boolean

const vanKlasse = (geval: Geval, klasse: Klasse, melding: Melding, blokkade: () => void): boolean => {
  if (klasse.soort === 'tabel') {
    const steun = geval.stand(klasse.tabel)
    if (!steun) blokkade()
    return steun !== undefined && vanRijen(geval, steun.code > 0 ? [] : steun.open, melding, blokkade)
  }
  if (Number.isNaN(geval.feitcode(klasse.feit)) && melding(klasse.feit)) return true
  if (klasse.soort !== 'dagpaar') return false
  const { operand, feit, termijn } = klasse.met
  const reeks = geval.werkruimte.operanddag(operand)(geval.blok)
  if (reeks && dagOp(reeks, geval.plaats) !== GEEN_DAG) return false
  if (termijn !== undefined) blokkade()
  return termijn === undefined && feit !== undefined && melding(feit)
}

const vanVorm = (geval: Geval, vorm: Normaalvorm, melding: Melding, blokkade: () => void): boolean =>
  vorm.soort === 'atoom'
    ? vanKlasse(geval, vorm.atoom.klasse, melding, blokkade)
    : vorm.delen.some((deel) => waarheid(geval, deel) === undefined && vanVorm(geval, deel, melding, blokkade))

const vanRijen = (geval: Geval, rijen: readonly Tabelrij[], melding: Melding, blokkade: () => void): boolean =>
  rijen.some(
    ({ voorwaarde, speelt }) =>
      vanVorm(geval, voorwaarde, melding, blokkade) ||
      (speelt !== undefined && waarheid(geval, speelt) === undefined && vanVorm(geval, speelt, melding, blokkade)),
  )

/** What is missing to know whether these rows match. */
export const gemistIn = (geval: Geval, rijen: readonly Tabelrij[]): Gemist => {
  const feiten = new Set<number>()
  let geblokkeerd = false
  const onthouden: Melding = (feit) => {
    feiten.add(feit)
    return false
  }
  vanRijen(geval, rijen, onthouden, () => {
    geblokkeerd = true
  })
  return { feiten, geblokkeerd }
}

/** What keeps a table from giving its outcome. */
export const gemistVoor = (geval: Geval, { code, open }: Tabelstand): Gemist => gemistIn(geval, code > 0 ? [] : open)

/** Whether a fact is missing to know it. */
export const isIetsGemist = (geval: Geval, rijen: readonly Tabelrij[]): boolean =>
  vanRijen(
    geval,
    rijen,
    () => true,
    () => {},
  )
