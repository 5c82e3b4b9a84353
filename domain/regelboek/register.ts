import type { Beslistabel } from './beslistabel.ts'
import type { Gebeurtenis, Regelboek } from './regelboek.ts'
import type { Tabel } from './tabel.ts'
import type { Termijn } from './termijn.ts'

/** An edition with its rules found by code. */
export interface Register {
  readonly regelboek: Regelboek
  readonly termijn: ReadonlyMap<string, Termijn>
  readonly gebeurtenis: ReadonlyMap<string, Gebeurtenis>
  readonly tabel: ReadonlyMap<string, Tabel>
  readonly beslistabel: ReadonlyMap<string, Beslistabel>
  /** Place of every fact in the edition, by name. */
  readonly feitindex: ReadonlyMap<string, number>
  /** Every code and alias as people type it (see `trefwoord`), with the code it stands for. */
  readonly termijncode: ReadonlyMap<string, string>
  /** The same for decision tables. */
  readonly beslistabelcode: ReadonlyMap<string, string>
  /** Every name, label and alias of a fact as people type it, with its name. */
  readonly feitnaam: ReadonlyMap<string, string>
}

/** A word as it is looked up: without case, spaces, hyphens and underscores. */
export const trefwoord = (tekst: string): string => tekst.toLowerCase().replace(/[\s_-]+/g, '')

interface Genoemd {
  readonly code: string
  readonly titel: string
  readonly aliassen: readonly string[]
}

const codesVan = (genoemden: readonly Genoemd[]): ReadonlyMap<string, string> =>
  new Map(
    genoemden.flatMap(({ code, titel, aliassen }) =>
      [titel, ...aliassen, code].map((naam): [string, string] => [trefwoord(naam), code]),
    ),
  )

const registers = new WeakMap<Regelboek, Register>()

/** The register of an edition; made once per edition. */
export const registerVan = (regelboek: Regelboek): Register => {
  const bekend = registers.get(regelboek)
  if (bekend) return bekend
  const register: Register = {
    regelboek,
    termijn: new Map(regelboek.termijnen.map((termijn) => [termijn.code, termijn])),
    gebeurtenis: new Map(regelboek.gebeurtenissen.map((gebeurtenis) => [gebeurtenis.code, gebeurtenis])),
    tabel: new Map(regelboek.tabellen.map((tabel) => [tabel.code, tabel])),
    beslistabel: new Map(regelboek.beslistabellen.map((tabel) => [tabel.code, tabel])),
    feitindex: new Map(regelboek.feiten.map(({ naam }, index) => [naam, index])),
    termijncode: codesVan(regelboek.termijnen),
    beslistabelcode: codesVan(regelboek.beslistabellen),
    feitnaam: codesVan(regelboek.feiten.map(({ naam, label, aliassen }) => ({ code: naam, titel: label, aliassen: aliassen ?? [] }))),
  }
  registers.set(regelboek, register)
  return register
}
