import type { Register } from '../regelboek/register.ts'
import { redenTekst } from '../beslissen/reden.ts'
import type { Redenbron } from '../beslissen/reden.ts'
import { GEEN_DAG, feitcodeUit } from './dossierkolommen.ts'
import type { Dossierkolommen } from './dossierkolommen.ts'

/** Fills in the sentence of a row for the case at a place. */
export type Redenkolom = (sjabloon: string, plaats: number) => string

/** Sentences for many cases. `termijnen` holds the last days of the terms that stand in them (see `redentermijnen`). */
export const redenkolom = (
  register: Register,
  kolommen: Dossierkolommen,
  termijnen: ReadonlyMap<string, Int32Array>,
): Redenkolom => {
  const { feiten } = register.regelboek
  let plaats = 0
  const bron: Redenbron = {
    register,
    feitcode: (index) => feitcodeUit(kolommen, feiten[index]!, plaats),
    termijndag: (code) => {
      const dag = termijnen.get(code)?.[plaats] ?? GEEN_DAG
      return dag === GEEN_DAG ? Number.NaN : dag
    },
  }
  return (sjabloon, gevraagd) => {
    plaats = gevraagd
    return redenTekst(bron, sjabloon)
  }
}
