import { nietOpgegeven } from '../beslissen/geval/reden.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import { keuze } from './kolom.ts'
import { termijnkolom } from './namen.ts'
import { feitkolom } from './voorwaarde.ts'
import type { Sqltaal } from './voorwaarde.ts'

const INVULPLEK = /(\{\w+\})/

/** A number as it is written in the Netherlands. */
const getalSql = (kolom: string, { dialect }: Sqltaal): string =>
  keuze(
    [[`${kolom} = floor(${kolom})`, `CAST(CAST(${kolom} AS ${dialect.soorten.geheel}) AS ${dialect.soorten.tekst})`]],
    `replace(CAST(${kolom} AS ${dialect.soorten.tekst}), '.', ',')`,
  )

const ingevuld = (taal: Sqltaal, naam: string): string => {
  const { register, dialect } = taal
  const index = register.feitindex.get(naam)
  if (index === undefined) {
    const geen = dialect.tekst('geen regel')
    return register.termijn.has(naam) ? `coalesce(${dialect.datumtekst(termijnkolom(naam, 'wet'))}, ${geen})` : geen
  }
  const feit = register.regelboek.feiten[index]!
  const kolom = feitkolom(taal, index)
  const keuzes = keuzesVan(feit)
  const tekst = keuzes
    ? keuze(keuzes.map((woord) => [`${kolom} = ${dialect.tekst(woord.waarde)}`, dialect.tekst(woord.tekst)]))
    : feit.soort === 'dag'
      ? dialect.datumtekst(kolom)
      : getalSql(kolom, taal)
  return `coalesce(${tekst}, ${dialect.tekst(nietOpgegeven(feit))})`
}

/** The sentence of a row with the facts and the last days of terms of a case filled in. */
export const redenSql = (taal: Sqltaal, sjabloon: string): string => {
  const delen = sjabloon
    .split(INVULPLEK)
    .filter((deel) => deel !== '')
    .map((deel) => (INVULPLEK.test(deel) ? ingevuld(taal, deel.slice(1, -1)) : taal.dialect.tekst(deel)))
  if (delen.length === 0) return taal.dialect.tekst('')
  return delen.length === 1 ? delen[0]! : `concat(${delen.join(', ')})`
}
