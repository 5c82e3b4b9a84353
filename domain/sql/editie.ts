import type { Register } from '../regelboek/register.ts'
import type { Termijn } from '../regelboek/termijn.ts'
import { tellingenVan } from '../rekenen/termijn/anker.ts'
import { atomenVan } from '../beslissen/tabelwerk/normaalvorm.ts'
import { voorwaardenVan } from '../beslissen/tabelwerk/tabel.ts'
import { antwoordkolom, antwoordvelden, groepnamen } from './antwoord.ts'
import { blijvendekolommen, laagstappen, tabellagen } from './beslissingen.ts'
import type { Sqltabel } from './beslissingen.ts'
import type { Dialect } from './dialect.ts'
import { ONGELEZEN, SLEUTELKOLOM, invoerSql, invoerkolommen } from './invoer.ts'
import { opmerking, selectie, weergave } from './kolom.ts'
import type { Sqlkolom, Stap } from './kolom.ts'
import { kolomnaam, termijnkolom, uniek } from './namen.ts'
import { termijngroepen, termijnstappen } from './termijnen.ts'
import { kalenderSql, werkdagenVan } from './werkdagen.ts'

/** What an edition as SQL is asked for. */
export interface Sqlvraag {
  readonly dialect: Dialect
  /** SHA-256 of the edition, so that who keeps the views can say which rules they are. */
  readonly hash: string
  /** Table or view with the cases. */
  readonly tabel: string
  /** The columns that it has; undefined: all that the rules read. The others count as not known. */
  readonly kolommen?: ReadonlySet<string>
}

/** The terms that tests and following days of tables lean on. */
const termijnenVanTabellen = (tabellen: readonly Sqltabel[]): ReadonlySet<string> => {
  const codes = new Set<string>()
  for (const { delen } of tabellen) {
    for (const tabelrij of delen.flatMap(({ gereed }) => gereed.rijen)) {
      const { rij } = tabelrij
      for (const { klasse } of voorwaardenVan(tabelrij).flatMap(atomenVan)) {
        if (klasse.soort === 'dagpaar' && klasse.met.termijn !== undefined) codes.add(klasse.met.termijn)
      }
      const operand = rij.vervolg?.dag
      if (operand && 'termijn' in operand) codes.add(operand.termijn)
      if (operand && 'stap' in operand) codes.add(operand.stap)
      for (const [, naam] of rij.reden.matchAll(/\{(\w+)\}/g)) codes.add(naam!)
    }
  }
  return codes
}

const kop = ({ regelboek }: Register, { dialect: { naam, heeftTabelweergaven }, hash, tabel }: Sqlvraag): string =>
  [
    `De regels van Poortwachter voor Excel als SQL voor ${naam}.`,
    `Regelversie ${regelboek.versie}, sha256 ${hash}, nagekeken op ${regelboek.gecontroleerdOp}.`,
    `Leest ${tabel}; de antwoorden staan in pw_uitkomsten${heeftTabelweergaven ? ', en per beslistabel in een eigen weergave' : ''}.`,
    'Wat niet bekend is blijft NULL. Bij iedere voorwaarde staat de rij van de beslistabel waar zij uit komt.',
  ]
    .map(opmerking)
    .join('\n')

const termijnkolommenVan = (termijnen: readonly Termijn[]): readonly string[] =>
  termijnen.flatMap(({ code }) => (['begin', 'veilig', 'wet'] as const).map((dag) => termijnkolom(code, dag)))

const uitgevoerd = (naam: string): Sqlkolom => ({ naam, sql: naam })

const tabelkolommen = (sqltabel: Sqltabel, register: Register, dialect: Dialect): readonly string[] => [
  ...antwoordvelden.map(([veld]) => antwoordkolom(sqltabel.tabel.code, veld)),
  ...groepnamen({ register, dialect }, sqltabel),
]

/**
 * An edition as views: `pw_uitkomsten` with the days of every term and what every table answers, one row for each row
 * of the cases, and a view for each table. The text is all that is made; who runs it decides where.
 */
export const editieSql = (register: Register, vraag: Sqlvraag): string => {
  const { dialect } = vraag
  const { tekst } = dialect
  const taal = { register, dialect }
  const { versie } = register.regelboek
  const werkdagen = werkdagenVan(register.regelboek.kalender, register.regelboek.termijnen.flatMap(tellingenVan))
  const lagen = tabellagen(register)
  const tabellen = lagen.flat()
  const gemistbaar = new Map(tabellen.map(({ tabel, feiten }) => [tabel.code, feiten]))
  const gevraagd = termijnenVanTabellen(tabellen)
  const { gewoon, opWerkdag } = termijngroepen(register)
  // What needs the calendar comes last, unless a table leans on it: who asks a table only need not look days up. Where
  // tables are not asked on their own it comes first: a look-up costs more the more columns there are beside it.
  const isVooraf = !dialect.heeftTabelweergaven || opWerkdag.some(({ code }) => gevraagd.has(code))
  const eerst = isVooraf ? [...gewoon, ...opWerkdag] : gewoon
  const laatst = isVooraf ? [] : opWerkdag

  uniek([
    ...invoerkolommen(register).map(({ naam }) => naam),
    ...termijnkolommenVan(register.regelboek.termijnen),
    ...tabellen.flatMap((tabel) => tabelkolommen(tabel, register, dialect)),
  ])

  const delen: string[] = [
    kop(register, vraag),
    ...dialect.vooraf.map(({ sql, uitleg }) => `${opmerking(uitleg)}\n${sql};`),
  ]
  const metWeergave = (naam: string, uitleg: string, stappen: readonly Stap[]): void => {
    delen.push(`${opmerking(uitleg)}\n${weergave(naam, stappen, dialect)}`)
  }
  const alleen = (sql: string): readonly Stap[] => [{ naam: 'enige', sql }]
  metWeergave(
    'pw_editie',
    'Welke regels dit zijn.',
    alleen(`SELECT ${tekst(versie)} AS regelversie, ${tekst(vraag.hash)} AS sha256`),
  )
  metWeergave(
    'pw_kalender',
    'Dagen waarop een termijn anders eindigt dan de dag van de week alleen zegt; leeg waar dat niet bekend is.',
    alleen(kalenderSql(werkdagen, dialect)),
  )
  metWeergave(
    'pw_invoer',
    'De dossiers zoals de regels hen lezen.',
    alleen(invoerSql(register, vraag.tabel, vraag.kolommen, dialect)),
  )
  metWeergave(
    'pw_dagen',
    'De dagen van de termijnen.',
    termijnstappen(register, eerst, werkdagen, dialect, 'pw_invoer'),
  )
  let bron = 'pw_dagen'
  let eerdere: readonly string[] = [
    SLEUTELKOLOM,
    ...invoerkolommen(register).map(({ naam }) => naam),
    ONGELEZEN,
    ...termijnkolommenVan(eerst),
  ]
  const bronnen = new Map<string, string>()
  for (const [plaats, laag] of lagen.entries()) {
    const naam = `pw_beslissingen_${plaats + 1}`
    const codes = laag.map(({ tabel }) => tabel.code).join(', ')
    metWeergave(naam, `De beslistabellen ${codes}.`, laagstappen(taal, laag, gemistbaar, { bron, eerdere }))
    for (const tabel of laag) {
      eerdere = [
        ...new Set([...eerdere, ...blijvendekolommen(taal, tabel), ...tabelkolommen(tabel, register, dialect)]),
      ]
    }
    for (const { tabel } of laag) bronnen.set(tabel.code, naam)
    bron = naam
  }
  const einde = termijnstappen(register, laatst, werkdagen, dialect, bron)
  metWeergave('pw_uitkomsten', 'Alle antwoorden.', [
    ...einde,
    {
      naam: 'alles',
      sql: selectie(
        [
          SLEUTELKOLOM,
          'eerste_ziektedag',
          'peildatum',
          ...termijnkolommenVan(register.regelboek.termijnen),
          ...tabellen.flatMap((tabel) => tabelkolommen(tabel, register, dialect)),
          ONGELEZEN,
        ]
          .map(uitgevoerd)
          .concat([{ naam: 'regelversie', sql: tekst(versie) }]),
        einde.at(-1)?.naam ?? bron,
        { grens: '' },
      ),
    },
  ])
  for (const sqltabel of dialect.heeftTabelweergaven ? tabellen : []) {
    const { code, titel } = sqltabel.tabel
    const begin = `${kolomnaam(code)}_`
    metWeergave(
      `pw_${kolomnaam(code)}`,
      `${code}: ${titel}`,
      alleen(
        selectie(
          [
            uitgevoerd(SLEUTELKOLOM),
            ...tabelkolommen(sqltabel, register, dialect).map((sql) => ({ naam: sql.slice(begin.length), sql })),
          ],
          bronnen.get(code)!,
          { grens: '' },
        ),
      ),
    )
  }
  return delen.join('\n')
}
