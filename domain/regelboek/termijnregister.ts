import { eenmaligUit } from './eenmalig.ts'
import type { Eenmalig } from './eenmalig.ts'
import type { Gebeurtenis, Termijnboek } from './regelboek.ts'
import type { Termijn } from './termijn.ts'
import { codesVan } from './trefwoord.ts'

/** The terms of an edition, found by code. */
export interface Termijnregister {
  /** What was made ready from this register; it lives as long as the register does. */
  readonly eenmalig: Eenmalig<Termijnregister>
  readonly regelboek: Termijnboek
  readonly termijn: ReadonlyMap<string, Termijn>
  readonly gebeurtenis: ReadonlyMap<string, Gebeurtenis>
  /** Every code and alias as people type it (see `trefwoord`), with the code it stands for. */
  readonly termijncode: ReadonlyMap<string, string>
  /** The same for the events that bring or end a step. */
  readonly gebeurteniscode: ReadonlyMap<string, string>
  /** The title of every rule, by code. */
  readonly titel: ReadonlyMap<string, string>
}

/** The events that bring or end a step. */
const bepalendeGebeurtenissen = ({ gebeurtenissen, termijnen }: Termijnboek): readonly Gebeurtenis[] => {
  const codes = new Set(
    termijnen.flatMap(({ ontstaatBij, vervaltBij = [] }) =>
      [...(ontstaatBij ? [ontstaatBij] : []), ...vervaltBij].map(({ bij }) => bij),
    ),
  )
  return gebeurtenissen.filter(({ code }) => codes.has(code))
}

/** Makes the register of the terms of an edition. Who asks more than one thing keeps it. */
export const termijnregisterVan = (regelboek: Termijnboek): Termijnregister => {
  const register: Termijnregister = {
    eenmalig: eenmaligUit(() => register),
    regelboek,
    termijn: new Map(regelboek.termijnen.map((termijn) => [termijn.code, termijn])),
    gebeurtenis: new Map(regelboek.gebeurtenissen.map((gebeurtenis) => [gebeurtenis.code, gebeurtenis])),
    termijncode: codesVan(regelboek.termijnen),
    gebeurteniscode: codesVan(bepalendeGebeurtenissen(regelboek).map((een) => ({ ...een, aliassen: [] }))),
    titel: new Map(regelboek.termijnen.map(({ code, titel }) => [code, titel])),
  }
  return register
}
