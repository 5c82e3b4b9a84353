import { eenmaligUit } from './eenmalig.ts'
import type { Eenmalig } from './eenmalig.ts'
import type { Beslistabel } from './beslistabel.ts'
import type { Regelboek } from './regelboek.ts'
import type { Tabel } from './tabel.ts'
import { termijnregisterVan } from './termijnregister.ts'
import type { Termijnregister } from './termijnregister.ts'
import { codesVan } from './trefwoord.ts'

/** An edition with its rules found by code. */
export interface Register extends Termijnregister {
  readonly eenmalig: Eenmalig<Register>
  readonly regelboek: Regelboek
  readonly tabel: ReadonlyMap<string, Tabel>
  readonly beslistabel: ReadonlyMap<string, Beslistabel>
  /** Place of every fact in the edition, by name. */
  readonly feitindex: ReadonlyMap<string, number>
  /** Every code and alias of a decision table as people type it, with the code it stands for. */
  readonly beslistabelcode: ReadonlyMap<string, string>
  /** Every name, label and alias of a fact as people type it, with its name. */
  readonly feitnaam: ReadonlyMap<string, string>
}

/** Makes the register of an edition. Who asks more than one thing keeps it. */
export const registerVan = (regelboek: Regelboek): Register => {
  const { termijn, gebeurtenis, termijncode, gebeurteniscode, titel } = termijnregisterVan(regelboek)
  const { tabellen, beslistabellen, feiten } = regelboek
  const register: Register = {
    eenmalig: eenmaligUit(() => register),
    regelboek,
    termijn,
    gebeurtenis,
    tabel: new Map(tabellen.map((tabel) => [tabel.code, tabel])),
    beslistabel: new Map(beslistabellen.map((tabel) => [tabel.code, tabel])),
    feitindex: new Map(feiten.map(({ naam }, index) => [naam, index])),
    termijncode,
    gebeurteniscode,
    beslistabelcode: codesVan(beslistabellen),
    feitnaam: codesVan(
      feiten.map(({ naam, label, aliassen }) => ({ code: naam, titel: label, aliassen: aliassen ?? [] })),
    ),
    titel: new Map([
      ...[...beslistabellen, ...tabellen].map((tabel): [string, string] => [tabel.code, tabel.titel]),
      ...titel,
    ]),
  }
  return register
}
