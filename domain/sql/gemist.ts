import type { Atoom } from '../beslissen/tabelwerk/atoom.ts'
import { atomenVan } from '../beslissen/tabelwerk/normaalvorm.ts'
import type { Normaalvorm } from '../beslissen/tabelwerk/normaalvorm.ts'
import { een } from './kolom.ts'
import { feitkolom, mistkolom, voorwaardeSql } from './voorwaarde.ts'
import type { Sqltaal } from './voorwaarde.ts'

/** The facts (by index) that a table can ask for, by code. */
export type Gemistbaar = ReadonlyMap<string, readonly number[]>

/** The facts that an unknown test can ask for. */
const feitenVan = ({ klasse }: Atoom, gemistbaar: Gemistbaar): readonly number[] => {
  if (klasse.soort === 'tabel') return gemistbaar.get(klasse.tabel) ?? []
  const { feit } = klasse
  if (klasse.soort !== 'dagpaar' || klasse.met.feit === undefined || klasse.met.termijn !== undefined) return [feit]
  return [feit, klasse.met.feit]
}

/** The facts that conditions can ask for as long as they are not known, in the order of the edition. */
export const vraagbareFeiten = (vormen: readonly Normaalvorm[], gemistbaar: Gemistbaar): readonly number[] =>
  [...new Set(vormen.flatMap(atomenVan).flatMap((atoom) => feitenVan(atoom, gemistbaar)))].toSorted((a, b) => a - b)

const doorAtoom = (taal: Sqltaal, { klasse }: Atoom, feit: number): string =>
  klasse.soort === 'tabel'
    ? mistkolom(klasse.tabel, taal.register.regelboek.feiten[feit]!.naam)
    : `${feitkolom(taal, feit)} IS NULL`

/** Whether a fact is missing to know a condition that is not known; undefined when that never asks for it. */
export const gemistSql = (
  taal: Sqltaal,
  vorm: Normaalvorm,
  feit: number,
  gemistbaar: Gemistbaar,
): string | undefined => {
  if (vorm.soort === 'atoom') {
    return feitenVan(vorm.atoom, gemistbaar).includes(feit) ? doorAtoom(taal, vorm.atoom, feit) : undefined
  }
  const delen = vorm.delen.flatMap((deel): readonly string[] => {
    const sql = gemistSql(taal, deel, feit, gemistbaar)
    if (sql === undefined) return []
    // A test that lacks a fact is not known; of what is built of tests that has to be asked.
    return deel.soort === 'atoom' ? [sql] : [`(${voorwaardeSql(taal, deel)} IS NULL AND ${sql})`]
  })
  return delen.length === 0 ? undefined : een([...new Set(delen)])
}
