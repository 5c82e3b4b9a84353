import { dagbronVan } from '../beslissen/tabelwerk/dagoperand.ts'
import type { Tabelrij } from '../beslissen/tabelwerk/tabel.ts'
import type { Vervolg } from '../regelboek/beslistabel.ts'
import { alle, inLijst, keuze } from './kolom.ts'
import type { Sqlkolom } from './kolom.ts'
import type { Tabeldeel } from './tabeldeel.ts'
import { operandSql } from './voorwaarde.ts'
import type { Sqltaal } from './voorwaarde.ts'

const nummer = ({ plaats }: Tabelrij): number => plaats + 1

/** Number of the first row that matches, and of what it answers. */
export const trefferkolommen = ({ naam, isGeldig, gereed, rijkolom }: Tabeldeel): readonly Sqlkolom[] => {
  const eerste = (wat: (rij: Tabelrij) => number): string =>
    `CASE WHEN ${isGeldig} THEN ${keuze(gereed.rijen.map((rij) => [rijkolom(rij), String(wat(rij))]))} END`
  const { code } = gereed.tabel
  return [
    { naam: `${naam}_treffer`, sql: eerste(nummer), uitleg: `${code}: nummer van de eerste rij die past` },
    { naam: `${naam}_antwoord`, sql: eerste((rij) => rij.code), uitleg: `${code}: nummer van haar uitkomst` },
  ]
}

/** Number of the last row before it that may match as well and would answer otherwise; 0 when there is none. */
export const openkolom = ({ naam, isGeldig, gereed: { rijen, tabel }, rijkolom }: Tabeldeel): Sqlkolom => {
  const gevallen = rijen.toReversed().map((rij): [string, string] => {
    const isAnders = `${naam}_treffer > ${nummer(rij)} AND ${naam}_antwoord <> ${rij.code}`
    return [`${rijkolom(rij)} IS NULL AND (${naam}_treffer IS NULL OR (${isAnders}))`, String(nummer(rij))]
  })
  return {
    naam: `${naam}_open`,
    sql: `CASE WHEN ${isGeldig} THEN ${keuze(gevallen, '0')} END`,
    uitleg: `${tabel.code}: nummer van de laatste rij daarvoor die ook kan passen en een ander antwoord geeft; 0 als die er niet is`,
  }
}

/** What the table answers, in words. */
export const antwoordSql = ({ naam, gereed }: Tabeldeel, tekst: (tekst: string) => string): string =>
  `CASE WHEN ${naam}_open = 0 THEN ${keuze(
    gereed.uitkomsten.map((woord, plaats) => [`${naam}_antwoord = ${plaats + 1}`, tekst(woord)]),
  )} END`

/** Holds where a row matters for what is missing. */
export const opentreffer = ({ naam, rijkolom }: Tabeldeel, rij: Tabelrij): string =>
  `${naam}_open >= ${nummer(rij)} AND ${rijkolom(rij)} IS NULL`

/** Something of the row that answers. */
export const vanTreffer = (
  { naam, gereed }: Tabeldeel,
  wat: (rij: Tabelrij) => string | undefined,
): string | undefined => {
  const perAntwoord = new Map<string, number[]>()
  for (const rij of gereed.rijen) {
    const antwoord = wat(rij)
    if (antwoord !== undefined) perAntwoord.set(antwoord, [...(perAntwoord.get(antwoord) ?? []), nummer(rij)])
  }
  if (perAntwoord.size === 0) return undefined
  const gevallen = [...perAntwoord].map(([antwoord, nummers]): [string, string] => [
    inLijst(`${naam}_treffer`, nummers.map(String)),
    antwoord,
  ])
  return `CASE WHEN ${naam}_open = 0 THEN ${keuze(gevallen)} END`
}

/** The day that follows from a row. */
export const vervolgdag = (taal: Sqltaal, { dag }: Vervolg): string => operandSql(taal, dagbronVan(taal.register, dag))

/** The last day to begin; none as long as a row with another day may match. */
export const startSql = (taal: Sqltaal, { naam, gereed, rijkolom }: Tabeldeel): string | undefined => {
  const startVan = ({ rij }: Tabelrij): string | undefined =>
    rij.vervolg?.soort === 'start' ? vervolgdag(taal, rij.vervolg) : undefined
  const geen = `CAST(NULL AS ${taal.dialect.soorten.dag})`
  const gevallen = gereed.rijen.flatMap((rij): [string, string][] => {
    const dag = startVan(rij)
    if (dag === undefined) return []
    const anders = gereed.rijen
      .slice(0, rij.plaats)
      .filter((eerder) => eerder.code === rij.code && startVan(eerder) !== dag)
      .map((eerder) => `NOT (${rijkolom(eerder)} IS NULL AND ${startVan(eerder) ?? geen} IS DISTINCT FROM ${dag})`)
    return [[alle([`${naam}_treffer = ${nummer(rij)}`, ...anders]), dag]]
  })
  return gevallen.length === 0 ? undefined : `CASE WHEN ${naam}_open = 0 THEN ${keuze(gevallen)} END`
}
