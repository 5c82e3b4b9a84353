import type { Gebeurtenis, Termijnboek } from './regelboek.ts'
import type { Termijn } from './termijn.ts'
import { codesVan } from './trefwoord.ts'

/** The terms of an edition, found by code. */
export interface Termijnregister {
  readonly regelboek: Termijnboek
  readonly termijn: ReadonlyMap<string, Termijn>
  readonly gebeurtenis: ReadonlyMap<string, Gebeurtenis>
  /** Every code and alias as people type it (see `trefwoord`), with the code it stands for. */
  readonly termijncode: ReadonlyMap<string, string>
  /** The title of every rule, by code. */
  readonly titel: ReadonlyMap<string, string>
}

const registers = new WeakMap<Termijnboek, Termijnregister>()

/** The register of the terms of an edition; made once per edition. */
export const termijnregisterVan = (regelboek: Termijnboek): Termijnregister => {
  const bekend = registers.get(regelboek)
  if (bekend) return bekend
  const register: Termijnregister = {
    regelboek,
    termijn: new Map(regelboek.termijnen.map((termijn) => [termijn.code, termijn])),
    gebeurtenis: new Map(regelboek.gebeurtenissen.map((gebeurtenis) => [gebeurtenis.code, gebeurtenis])),
    termijncode: codesVan(regelboek.termijnen),
    titel: new Map(regelboek.termijnen.map(({ code, titel }) => [code, titel])),
  }
  registers.set(regelboek, register)
  return register
}
