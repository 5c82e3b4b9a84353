import type { Gebeurtenis, Regelboek } from './regelboek.ts'
import type { Tabel } from './tabel.ts'
import type { Termijn } from './termijn.ts'

/** An edition with its rules found by code. */
export interface Register {
  readonly regelboek: Regelboek
  readonly termijn: ReadonlyMap<string, Termijn>
  readonly gebeurtenis: ReadonlyMap<string, Gebeurtenis>
  readonly tabel: ReadonlyMap<string, Tabel>
  /** Every code and alias as people type it (see `trefwoord`), with the code it stands for. */
  readonly termijncode: ReadonlyMap<string, string>
}

/** A word as it is looked up: without case, spaces, hyphens and underscores. */
export const trefwoord = (tekst: string): string => tekst.toLowerCase().replace(/[\s_-]+/g, '')

const registers = new WeakMap<Regelboek, Register>()

/** The register of an edition; made once per edition. */
export const registerVan = (regelboek: Regelboek): Register => {
  const bekend = registers.get(regelboek)
  if (bekend) return bekend
  const termijncode = new Map<string, string>()
  for (const { code, titel, aliassen } of regelboek.termijnen) {
    for (const naam of [code, titel, ...aliassen]) termijncode.set(trefwoord(naam), code)
  }
  const register: Register = {
    regelboek,
    termijn: new Map(regelboek.termijnen.map((termijn) => [termijn.code, termijn])),
    gebeurtenis: new Map(regelboek.gebeurtenissen.map((gebeurtenis) => [gebeurtenis.code, gebeurtenis])),
    tabel: new Map(regelboek.tabellen.map((tabel) => [tabel.code, tabel])),
    termijncode,
  }
  registers.set(regelboek, register)
  return register
}
