import { gereedVan, voorwaardenVan } from '../beslissen/tabelwerk/tabel.ts'
import type { Gereed } from '../beslissen/tabelwerk/tabel.ts'
import type { Beslistabel } from '../regelboek/beslistabel.ts'
import { geldigheden } from '../regelboek/geldend.ts'
import type { Geldigheid } from '../regelboek/geldend.ts'
import type { Register } from '../regelboek/register.ts'
import { antwoordkolom, antwoordkolommen, soortkolommen } from './antwoord.ts'
import { genomenstappen, openbevinding, tussenkolommen, uiterstekolommen } from './bevindingen.ts'
import { antwoordSql, openkolom, opentreffer, trefferkolommen } from './eerste-treffer.ts'
import { gemistSql, vraagbareFeiten } from './gemist.ts'
import type { Gemistbaar } from './gemist.ts'
import { een, keuze, selectie } from './kolom.ts'
import type { Sqlkolom, Stap } from './kolom.ts'
import { rijkolommen, tabeldelen } from './tabeldeel.ts'
import type { Tabeldeel } from './tabeldeel.ts'
import { klassekolom, mistkolom } from './voorwaarde.ts'
import type { Sqltaal } from './voorwaarde.ts'

/** A table with everything that its columns are written from. */
export interface Sqltabel {
  readonly tabel: Beslistabel
  readonly delen: readonly Tabeldeel[]
  /** Facts (by index) that it can ask for. */
  readonly feiten: readonly number[]
}

const geredenVan = (
  register: Register,
  tabel: Beslistabel,
): readonly { readonly gereed: Gereed; readonly geldigheid: Geldigheid<unknown> }[] =>
  geldigheden(tabel.tijdlijn).flatMap((geldigheid) =>
    'regel' in geldigheid.ingang ? [{ gereed: gereedVan(register, tabel, geldigheid.ingang), geldigheid }] : [],
  )

const steunVan = (delen: readonly Tabeldeel[]): readonly string[] => [
  ...new Set(delen.flatMap(({ gereed }) => gereed.rijen.flatMap(({ steun }) => steun))),
]

/** The tables of an edition, in layers: a table comes after the tables that it leans on. */
export const tabellagen = (register: Register): readonly (readonly Sqltabel[])[] => {
  const { beslistabellen } = register.regelboek
  const delen = new Map(beslistabellen.map((tabel) => [tabel.code, tabeldelen(register, geredenVan(register, tabel))]))
  const gemistbaar = new Map<string, readonly number[]>()
  const lagen: Sqltabel[][] = []
  let over: readonly Beslistabel[] = beslistabellen
  while (over.length > 0) {
    const klaar = over.filter(({ code }) => steunVan(delen.get(code)!).every((steun) => gemistbaar.has(steun)))
    if (klaar.length === 0)
      throw new RangeError(`Tabellen steunen op elkaar: ${over.map(({ code }) => code).join(', ')}`)
    const laag = klaar.map((tabel): Sqltabel => {
      const eigen = delen.get(tabel.code)!
      const vormen = eigen.flatMap(({ gereed }) => gereed.rijen.flatMap(voorwaardenVan))
      return { tabel, delen: eigen, feiten: vraagbareFeiten(vormen, gemistbaar) }
    })
    for (const { tabel, feiten } of laag) gemistbaar.set(tabel.code, feiten)
    over = over.filter((tabel) => !klaar.includes(tabel))
    lagen.push(laag)
  }
  return lagen
}

const perSoort = (
  tabellen: readonly Sqltabel[],
  kolommen: Readonly<Record<Beslistabel['soort'], (deel: Tabeldeel) => readonly Sqlkolom[]>>,
): readonly Sqlkolom[] => tabellen.flatMap(({ tabel, delen }) => delen.flatMap((deel) => kolommen[tabel.soort](deel)))

const isOpen = ({ tabel }: Sqltabel): typeof opentreffer => (tabel.soort === 'eerste' ? opentreffer : openbevinding)

/** Whether a fact is missing to know what a table answers. */
const mistkolommen = (taal: Sqltaal, tabel: Sqltabel, gemistbaar: Gemistbaar): readonly Sqlkolom[] =>
  tabel.feiten.map((feit): Sqlkolom => {
    const gevallen = tabel.delen.flatMap((deel) =>
      deel.gereed.rijen.flatMap((rij): readonly string[] => {
        const mist = gemistSql(taal, rij.voorwaarde, feit, gemistbaar)
        return mist === undefined ? [] : [`(${isOpen(tabel)(deel, rij)} AND ${mist})`]
      }),
    )
    return { naam: mistkolom(tabel.tabel.code, taal.register.regelboek.feiten[feit]!.naam), sql: een(gevallen) }
  })

const klasseVan = (taal: Sqltaal, { tabel, delen }: Sqltabel): Sqlkolom => {
  const { tekst, soorten } = taal.dialect
  const perDeel = delen.map((deel): string => {
    const { naam, gereed } = deel
    if (tabel.soort === 'eerste') return antwoordSql(deel, tekst)
    const woorden = gereed.uitkomsten.map((woord, plaats): [string, string] => [
      `${naam}_zwaarst = ${plaats + 1}`,
      tekst(woord),
    ])
    return `CASE WHEN ${naam}_zwaarst = ${naam}_lichtst THEN ${keuze(woorden)} END`
  })
  const geen = `CAST(NULL AS ${soorten.tekst})`
  return {
    naam: klassekolom(tabel.code),
    sql: `coalesce(${[...perDeel, geen].join(', ')})`,
    uitleg: `${tabel.code}: ${tabel.vraag}`,
  }
}

/** What later layers and answers read of a table; how it was worked out stays behind, as no engine has room for all of it. */
export const blijvendekolommen = ({ register }: Sqltaal, { tabel, feiten }: Sqltabel): readonly string[] => [
  klassekolom(tabel.code),
  ...feiten.map((feit) => mistkolom(tabel.code, register.regelboek.feiten[feit]!.naam)),
  antwoordkolom(tabel.code, 'soort'),
  antwoordkolom(tabel.code, 'ontbreekt'),
]

/** The steps that add the answers of the tables of one layer to the columns `eerdere` of `bron`. */
export const laagstappen = (
  taal: Sqltaal,
  laag: readonly Sqltabel[],
  gemistbaar: Gemistbaar,
  { bron, eerdere }: { readonly bron: string; readonly eerdere: readonly string[] },
): readonly Stap[] => {
  const stappen: Stap[] = []
  const metStap = (onderwerp: string, kolommen: readonly Sqlkolom[], ook = 'd.*'): void => {
    if (kolommen.length === 0) return
    const van = stappen.at(-1)?.naam ?? bron
    stappen.push({ naam: onderwerp, sql: selectie(kolommen, `${van} d`, taal.dialect, ook) })
  }
  metStap(
    'rijen',
    laag.flatMap(({ delen }) => delen.flatMap((deel) => rijkolommen(taal, deel))),
  )
  const genomen = laag.flatMap(({ tabel, delen }) => (tabel.soort === 'alle' ? delen.map(genomenstappen) : []))
  for (let diepte = 0; genomen.some((stap) => stap.length > diepte); diepte++) {
    metStap(
      `genomen_${diepte + 1}`,
      genomen.flatMap((stap) => stap[diepte] ?? []),
    )
  }
  metStap('tellingen', perSoort(laag, { eerste: trefferkolommen, alle: tussenkolommen }))
  metStap(
    'uitersten',
    perSoort(laag, {
      eerste: (deel) => [openkolom(deel)],
      alle: (deel) => uiterstekolommen(deel, taal.dialect.soorten.geheel),
    }),
  )
  metStap('gemist', [
    ...laag.map((tabel) => klasseVan(taal, tabel)),
    ...laag.flatMap((tabel) => mistkolommen(taal, tabel, gemistbaar)),
  ])
  metStap(
    'soorten',
    laag.flatMap((tabel) => soortkolommen(taal, tabel)),
  )
  metStap(
    'antwoorden',
    laag.flatMap((tabel) => antwoordkolommen(taal, tabel)),
    [...eerdere, ...laag.flatMap((tabel) => blijvendekolommen(taal, tabel))].map((naam) => `d.${naam}`).join(',\n  '),
  )
  return stappen
}
