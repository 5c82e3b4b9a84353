import type { Klasse } from '../tabelwerk/atoom.ts'
import { dagOp, GEEN_DAG } from '../../rekenen/termijn/dagreeks.ts'
import type { Geval } from './geval.ts'
import type { Normaalvorm } from '../tabelwerk/normaalvorm.ts'
import type { Tabelstand } from './oordeel.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'
import { waarheid } from './waarheid.ts'

/** Hears of every fact (by index) that is missing; `true` ends the search. A term without a day has none that can help. */
type Melding = (feit: number) => boolean

const vanKlasse = (geval: Geval, klasse: Klasse, melding: Melding): boolean => {
  if (klasse.soort === 'tabel') {
    const steun = geval.stand(klasse.tabel)
    return steun !== undefined && steun.code === 0 && vanRijen(geval, steun.open, melding)
  }
  if (Number.isNaN(geval.feitcode(klasse.feit)) && melding(klasse.feit)) return true
  if (klasse.soort !== 'dagpaar') return false
  const { operand, feit, termijn } = klasse.met
  const reeks = geval.werkruimte.operanddag(operand)(geval.blok)
  if (reeks && dagOp(reeks, geval.plaats) !== GEEN_DAG) return false
  return termijn === undefined && feit !== undefined && melding(feit)
}

const vanVorm = (geval: Geval, vorm: Normaalvorm, melding: Melding): boolean => {
  if (vorm.soort === 'atoom') return vanKlasse(geval, vorm.atoom.klasse, melding)
  for (const deel of vorm.delen) if (waarheid(geval, deel) === undefined && vanVorm(geval, deel, melding)) return true
  return false
}

const vanRijen = (geval: Geval, rijen: readonly Tabelrij[], melding: Melding): boolean => {
  for (const { voorwaarde, speelt } of rijen)
    if (
      vanVorm(geval, voorwaarde, melding) ||
      (speelt !== undefined && waarheid(geval, speelt) === undefined && vanVorm(geval, speelt, melding))
    )
      return true
  return false
}

/** The facts (by index) that are missing to know whether these rows match, each once. They are few: a list is enough. */
export const gemistIn = (geval: Geval, rijen: readonly Tabelrij[]): readonly number[] => {
  const feiten: number[] = []
  vanRijen(geval, rijen, (feit) => {
    if (!feiten.includes(feit)) feiten.push(feit)
    return false
  })
  return feiten
}

/** The facts (by index) that keep a table from giving its outcome. */
export const gemistVoor = (geval: Geval, { code, open }: Tabelstand): readonly number[] =>
  code > 0 ? [] : gemistIn(geval, open)

/** Whether a fact is missing to know it. */
export const isIetsGemist = (geval: Geval, rijen: readonly Tabelrij[]): boolean => vanRijen(geval, rijen, () => true)
