import { isoVan } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import {
  aaneengeschakeld,
  aowSql,
  dagSql,
  dialecten,
  invoerkolommen,
  kolomnaam,
  ONGELEZEN,
  SLEUTELKOLOM,
} from '@poortwachter/wet/sql'
import { leesvormOf } from './leesvorm.ts'
import type { Databanktabel } from './tabel.ts'
import type { Toewijzing, Toewijzingen } from './toewijzing.ts'
import type { Waarden } from './waarden.ts'

/** The view with the cases of the user under the names that the rules read. */
export const DOSSIERWEERGAVE = 'pw_dossiers'

/** A column with what stands in it. */
export interface Gelezenkolom extends Toewijzing {
  readonly waarden: Waarden
}

/** What the view is made of. `peildatum` undefined: the day on which it is asked. */
export interface Weergavebron {
  readonly register: Register
  readonly tabel: Databanktabel
  readonly toewijzingen: Toewijzingen
  readonly gelezen: readonly Gelezenkolom[]
  readonly geboortedatum: Gelezenkolom | undefined
  readonly peildatum: Dag | undefined
}

const dialect = dialecten.postgresql
const { tekst } = dialect
const VANDAAG = "CAST(now() AT TIME ZONE 'Europe/Amsterdam' AS DATE)"
const PEILDATUM = kolomnaam('peildatum')
const AOW = kolomnaam('aowDatum')

const literal = ({ soort }: Toewijzing, waarde: string | undefined): string => {
  if (waarde === undefined) return 'NULL'
  return soort === 'dag' ? `DATE '${waarde}'` : soort === 'getal' ? waarde : tekst(waarde)
}

/** What a column holds: in the usual forms, and as the reader said where it is written otherwise. */
const valueSql = (kolom: Gelezenkolom): string => {
  const { doel, waarden } = kolom
  const goed = leesvormOf(kolom).goed(`${doel}_ruw`)
  if (waarden.anders.size === 0) return goed
  const anders = [...waarden.anders].map(([cel, waarde]) => `WHEN ${tekst(cel)} THEN ${literal(kolom, waarde)}`)
  return `CASE ${doel}_cel ${anders.join(' ')} ELSE ${goed} END`
}

const select = (kolommen: readonly (readonly [sql: string, naam: string])[], bron: string): string =>
  `SELECT\n${kolommen.map(([sql, naam]) => `  ${sql === naam ? naam : `${sql} AS ${naam}`}`).join(',\n')}\nFROM ${bron}`

const complaint = ({ doel, waarden: { leeg } }: Gelezenkolom): string => {
  const nietLeeg = leeg.length === 0 ? `${doel}_cel IS NOT NULL` : `${doel}_cel NOT IN (${leeg.map(tekst).join(', ')})`
  return `CASE WHEN ${doel} IS NULL AND ${nietLeeg} THEN ${tekst(doel)} END`
}

/** The view as SQL: it reads the table of the user, and leaves it as it is. */
export const dossierweergaveSql = (bron: Weergavebron): string => {
  const { register, tabel, toewijzingen, gelezen, geboortedatum, peildatum } = bron
  const alle = [...gelezen, ...(geboortedatum ? [geboortedatum] : [])]
  const perDoel = new Map(gelezen.map((kolom) => [kolom.doel, kolom]))
  const eersteZiektedag = kolomnaam('eersteZiektedag')
  const valueOf = (naam: string, soort: string): string => {
    if (naam === PEILDATUM) return peildatum === undefined ? VANDAAG : dagSql(isoVan(peildatum))
    const eigen = perDoel.has(naam) ? [naam] : []
    const delen = naam === AOW && geboortedatum ? [...eigen, aowSql(register, geboortedatum.doel, dialect)] : eigen
    if (delen.length === 0) return `CAST(NULL AS ${soort})`
    return delen.length === 1 ? delen[0]! : `coalesce(${delen.join(', ')})`
  }
  // Without a first sick day the rules name that column themselves.
  const klachten = alle.filter(({ doel }) => doel !== eersteZiektedag).map(complaint)
  const ongelezen = aaneengeschakeld(klachten, ', ', dialect)
  const cellen = select(
    [
      [toewijzingen.dossier!.sql, SLEUTELKOLOM],
      ...alle.flatMap((kolom): [string, string][] => [
        [kolom.kolom.celSql, `${kolom.doel}_cel`],
        [leesvormOf(kolom).ruw, `${kolom.doel}_ruw`],
      ]),
    ],
    tabel.sql,
  )
  const waarden = select(
    [
      [SLEUTELKOLOM, SLEUTELKOLOM],
      ...alle.flatMap((kolom): [string, string][] => [
        [`${kolom.doel}_cel`, `${kolom.doel}_cel`],
        [valueSql(kolom), kolom.doel],
      ]),
    ],
    'cellen',
  )
  const alles = select(
    [
      [SLEUTELKOLOM, SLEUTELKOLOM],
      ...invoerkolommen(register).map(({ naam, soort }): [string, string] => [
        valueOf(naam, dialect.soorten[soort]),
        naam,
      ]),
      [ongelezen, ONGELEZEN],
    ],
    'waarden',
  )
  return `${dialect.weergave} ${DOSSIERWEERGAVE} AS\nWITH cellen AS (\n${cellen}\n), waarden AS (\n${waarden}\n)\n${alles};\n`
}
