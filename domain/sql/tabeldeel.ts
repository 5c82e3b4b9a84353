import { GEZEGD, isDoorWoordBeslecht, overigInOrde } from '../beslissen/tabelwerk/aanname.ts'
import { isoVan } from '../dag/datum.ts'
import type { Gereed, Tabelrij } from '../beslissen/tabelwerk/tabel.ts'
import type { Geldigheid } from '../regelboek/geldend.ts'
import { janee } from '../regelboek/feit.ts'
import type { Register } from '../regelboek/register.ts'
import { dagSql } from './dialect.ts'
import { alle } from './kolom.ts'
import type { Sqlkolom } from './kolom.ts'
import { kolomnaam } from './namen.ts'
import { feitkolom, voorwaardeSql } from './voorwaarde.ts'
import type { Sqltaal } from './voorwaarde.ts'

/** The rows of one entry of the timeline of a table, with the names of their columns. */
export interface Tabeldeel {
  readonly gereed: Gereed
  /** Begin of the names of its columns. */
  readonly naam: string
  /** Holds in the cases that the entry is for. */
  readonly isGeldig: string
  /** The column that says whether a row matches. */
  readonly rijkolom: (rij: Tabelrij) => string
  /** By place of a row: the rows that take it away, and those that leave it to a person. */
  readonly nemers: Readonly<Record<Neemwijze, readonly (readonly Tabelrij[])[]>>
}

/** What a row of a collecting table can do to a later one: take it away, or make a matter of judgment of it. */
export type Neemwijze = 'weg' | 'zacht'

const nemersVan = ({ rijen }: Gereed, hoe: Neemwijze): readonly (readonly Tabelrij[])[] =>
  rijen.map(({ plaats }) =>
    rijen.filter(({ rij, neemtWeg }) => neemtWeg.includes(plaats) && (rij.oordeel === undefined) === (hoe === 'weg')),
  )

/** The entries of a table, ready for SQL. */
export const tabeldelen = (
  { beslistabel }: Register,
  gereden: readonly { readonly gereed: Gereed; readonly geldigheid: Geldigheid<unknown> }[],
): readonly Tabeldeel[] =>
  gereden.map(({ gereed, geldigheid: { van, tot } }, plaats): Tabeldeel => {
    const { code } = gereed.tabel
    const { sleutel } = beslistabel.get(code)!.tijdlijn
    const op = kolomnaam(sleutel === 'eersteZiektedag' ? 'eersteZiektedag' : 'peildatum')
    const naam = gereden.length === 1 ? kolomnaam(code) : `${kolomnaam(code)}_${plaats + 1}`
    return {
      gereed,
      naam,
      isGeldig: alle([
        `${op} >= ${dagSql(isoVan(van))}`,
        ...(tot === undefined ? [] : [`${op} < ${dagSql(isoVan(tot))}`]),
      ]),
      nemers: { weg: nemersVan(gereed, 'weg'), zacht: nemersVan(gereed, 'zacht') },
      rijkolom: ({ rij }) => `${naam}_rij_${kolomnaam(rij.id)}`,
    }
  })

/** Holds where what is not known of a row does not count: it is not in play, or the user said that the rest is in order. */
const telNiet = (taal: Sqltaal, gereed: Gereed, rij: Tabelrij): string | undefined => {
  const overig = overigInOrde(taal.register)
  const isGezegd =
    overig !== undefined && isDoorWoordBeslecht(gereed, rij)
      ? [`coalesce(${feitkolom(taal, overig)} = ${taal.dialect.tekst(janee[GEZEGD - 1]!.waarde)}, FALSE)`]
      : []
  const speeltNiet = rij.speelt ? [`NOT coalesce(${voorwaardeSql(taal, rij.speelt)}, FALSE)`] : []
  const redenen = [...isGezegd, ...speeltNiet]
  return redenen.length === 0 ? undefined : redenen.join(' OR ')
}

/** Whether each row matches; NULL when that is not known and has to be. */
export const rijkolommen = (taal: Sqltaal, { gereed, rijkolom }: Tabeldeel): readonly Sqlkolom[] =>
  gereed.rijen.map((rij): Sqlkolom => {
    const ingeroepen = rij.beroep.map((feit) => `${feitkolom(taal, feit)} IS NOT NULL`)
    const past = alle([...ingeroepen, voorwaardeSql(taal, rij.voorwaarde)])
    const teltNiet = past === 'TRUE' ? undefined : telNiet(taal, gereed, rij)
    return {
      naam: rijkolom(rij),
      sql: teltNiet === undefined ? past : `CASE WHEN ${teltNiet} THEN (${past}) IS TRUE ELSE ${past} END`,
      uitleg: `${gereed.tabel.code} ${rij.rij.id}: ${rij.rij.reden}`,
    }
  })
