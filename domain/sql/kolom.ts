import type { Dialect } from './dialect.ts'

/** A column of a step: its name, what it is worked out from, and a word for the reader. */
export interface Sqlkolom {
  readonly naam: string
  readonly sql: string
  readonly uitleg?: string
}

const opEenRegel = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim()

/** Words for the reader of the text, on a line of their own that does not end as a statement does. */
export const opmerking = (tekst: string): string => `-- ${opEenRegel(tekst).replace(/;$/, '')}`

const kolomregel = ({ naam, sql, uitleg }: Sqlkolom, isLaatste: boolean): string => {
  const regel = `${sql === naam ? naam : `${sql} AS ${naam}`}${isLaatste ? '' : ','}`
  return uitleg === undefined ? `  ${regel}` : `  ${opmerking(uitleg)}\n  ${regel}`
}

/** A query that gives these columns; with `ook` everything that was there as well. */
export const selectie = (
  kolommen: readonly Sqlkolom[],
  bron: string,
  { grens }: Pick<Dialect, 'grens'>,
  ook?: string,
): string => {
  const eigen = kolommen.map((kolom, plaats) => kolomregel(kolom, plaats === kolommen.length - 1))
  const regels = ook === undefined ? eigen : [`  ${ook}${eigen.length > 0 ? ',' : ''}`, ...eigen]
  return `SELECT\n${regels.join('\n')}\nFROM ${bron}${grens}`
}

/** A step on the way to a view. */
export interface Stap {
  readonly naam: string
  readonly sql: string
}

/** A view that is reached in steps; the last one is what it gives. */
export const weergave = (naam: string, stappen: readonly Stap[], { weergave: begin }: Dialect): string => {
  const laatste = stappen.at(-1)!
  const eerder = stappen.slice(0, -1)
  const met =
    eerder.length === 0 ? '' : `WITH ${eerder.map((stap) => `${stap.naam} AS (\n${stap.sql}\n)`).join(', ')}\n`
  return `${begin} ${naam} AS\n${met}${laatste.sql};\n`
}

/** One of these holds; nothing when there are none. */
export const een = (delen: readonly string[]): string =>
  delen.length === 0 ? 'FALSE' : delen.length === 1 ? delen[0]! : `(${delen.join(' OR ')})`

/** All of these hold. */
export const alle = (delen: readonly string[]): string =>
  delen.length === 0 ? 'TRUE' : delen.length === 1 ? delen[0]! : `(${delen.join(' AND ')})`

/** With more values than this one engine makes a table of them and joins it, which takes far longer. */
const KORTE_LIJST = 5

/** A column has one of these values. */
export const inLijst = (kolom: string, waarden: readonly string[]): string => {
  if (waarden.length === 1 || waarden.length > KORTE_LIJST) return een(waarden.map((waarde) => `${kolom} = ${waarde}`))
  return `${kolom} IN (${waarden.join(', ')})`
}

/** The first case that holds. */
export const keuze = (gevallen: readonly (readonly [als: string, dan: string])[], anders?: string): string =>
  gevallen.length === 0
    ? (anders ?? 'NULL')
    : `CASE ${gevallen.map(([als, dan]) => `WHEN ${als} THEN ${dan}`).join(' ')}${anders === undefined ? '' : ` ELSE ${anders}`} END`

/** No engine takes more things to join at once than this. */
const MEESTE_DELEN = 50

/** Texts put one behind the other; what is NULL is left out, and nothing at all is NULL. */
export const aaneengeschakeld = (delen: readonly string[], scheiding: string, dialect: Dialect): string => {
  if (delen.length === 0) return `CAST(NULL AS ${dialect.soorten.tekst})`
  if (delen.length <= MEESTE_DELEN) return `nullif(concat_ws(${dialect.tekst(scheiding)}, ${delen.join(', ')}), '')`
  const groepen: string[] = []
  for (let van = 0; van < delen.length; van += MEESTE_DELEN) {
    groepen.push(aaneengeschakeld(delen.slice(van, van + MEESTE_DELEN), scheiding, dialect))
  }
  return aaneengeschakeld(groepen, scheiding, dialect)
}
