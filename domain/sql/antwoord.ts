import { slotrij } from '../beslissen/tabelwerk/tabel.ts'
import type { Tabelrij } from '../beslissen/tabelwerk/tabel.ts'
import type { Beslistabel, Vervolg } from '../regelboek/beslistabel.ts'
import { bevindingenVan, ondergrensSql, vanafkolom } from './bevindingen.ts'
import { startSql, vanTreffer, vervolgdag } from './eerste-treffer.ts'
import { aaneengeschakeld, keuze } from './kolom.ts'
import type { Sqlkolom } from './kolom.ts'
import { kolomnaam } from './namen.ts'
import { redenSql } from './reden.ts'
import type { Tabeldeel } from './tabeldeel.ts'
import { klassekolom, mistkolom } from './voorwaarde.ts'
import type { Sqltaal } from './voorwaarde.ts'

/** What is written of a table: its rows of every entry, and the facts (by index) that it can ask for. */
interface Tabelantwoordbron {
  readonly tabel: Beslistabel
  readonly delen: readonly Tabeldeel[]
  readonly feiten: readonly number[]
}

/** What a table answers, by the end of the name of its column. */
export const antwoordvelden = [
  ['soort', 'bekend, onvolledig, oordeel nodig of geen regel'],
  ['uitkomst', 'het antwoord; leeg als het niet kan worden gegeven'],
  ['ondergrens', 'wat het antwoord ten minste is, zolang er nog iets ontbreekt'],
  ['rij', 'de rij die antwoordt, of alle bevindingen, de zwaarste eerst'],
  ['reden', 'waarom, in zinnen'],
  ['vraag', 'de vraag die een mens beantwoordt'],
  ['ontbreekt', 'gegevens die ontbreken'],
  ['start', 'laatste dag om te beginnen'],
  ['vervolg', 'wat er daarna moet gebeuren; bij meer bevindingen alles, met ; ertussen'],
  ['vervolgdag', 'de dag daarvan; bij meer de dag van het eerste'],
] as const
export type Antwoordveld = (typeof antwoordvelden)[number][0]

/** The column with a part of what a table answers. */
export const antwoordkolom = (tabel: string, veld: Antwoordveld): string => `${kolomnaam(tabel)}_${veld}`

const eersteVan = (delen: readonly (string | undefined)[], soort: string): string => {
  const gevonden = delen.filter((deel) => deel !== undefined)
  return `coalesce(${[...gevonden, `CAST(NULL AS ${soort})`].join(', ')})`
}

const groepkolommen = (taal: Sqltaal, { tabel, delen }: Tabelantwoordbron): readonly Sqlkolom[] => {
  if (tabel.soort === 'eerste') return []
  const groepen = [
    ...new Set(delen.flatMap(({ gereed }) => gereed.rijen.flatMap(({ rij }) => (rij.groep ? [rij.groep] : [])))),
  ]
  return groepen.map((groep) => ({
    naam: `${kolomnaam(tabel.code)}_groep_${kolomnaam(groep)}`,
    sql: eersteVan(
      delen.map((deel) =>
        keuze(
          bevindingenVan(deel).flatMap(({ rij, code, als }): [string, string][] =>
            rij.rij.groep === groep && code > 0
              ? [[`${vanafkolom(deel)} = 0 AND ${als}`, taal.dialect.tekst(deel.gereed.uitkomsten[code - 1]!)]]
              : [],
          ),
        ),
      ),
      taal.dialect.soorten.tekst,
    ),
  }))
}

/** What is missing, and with it what kind of answer there is. */
export const soortkolommen = (taal: Sqltaal, { tabel, delen, feiten }: Tabelantwoordbron): readonly Sqlkolom[] => {
  const { dialect, register } = taal
  const { tekst, soorten } = dialect
  const klasse = klassekolom(tabel.code)
  const misten = feiten.map((feit): [string, string] => {
    const { naam } = register.regelboek.feiten[feit]!
    return [mistkolom(tabel.code, naam), tekst(naam)]
  })
  const isGemist = misten.map(([kolom]) => kolom).join(' OR ') || 'FALSE'
  const isOordeel =
    tabel.soort === 'eerste'
      ? delen.map((deel) => vanTreffer(deel, ({ rij }) => (rij.oordeel ? 'TRUE' : undefined)))
      : []
  const oordelen = isOordeel.filter((deel) => deel !== undefined)
  const soort = keuze(
    [
      ...oordelen.map((oordeel): [string, string] => [`${oordeel} IS TRUE`, tekst('oordeel nodig')]),
      [`${klasse} IS NOT NULL`, tekst('bekend')],
      [isGemist, tekst('onvolledig')],
    ],
    tekst('geen regel'),
  )
  const vanaf = (deel: Tabeldeel): Sqlkolom => {
    const grens = ondergrensSql(register, deel)
    return {
      naam: vanafkolom(deel),
      sql: keuze(
        [
          [`${deel.naam}_zwaarst = ${deel.naam}_lichtst`, '0'],
          ...(grens === undefined ? [] : [[isGemist, grens] as [string, string]]),
        ],
        `CAST(NULL AS ${soorten.geheel})`,
      ),
    }
  }
  return [
    { naam: antwoordkolom(tabel.code, 'soort'), sql: soort },
    {
      naam: antwoordkolom(tabel.code, 'ontbreekt'),
      sql: aaneengeschakeld(
        misten.map(([kolom, naam]) => keuze([[kolom, naam]])),
        ', ',
        dialect,
      ),
    },
    ...(tabel.soort === 'alle' ? delen.map(vanaf) : []),
  ]
}

const uitBevindingen = (
  taal: Sqltaal,
  delen: readonly Tabeldeel[],
  wat: (rij: Tabelrij) => string,
  tussen: string,
): string =>
  eersteVan(
    delen.map((deel) =>
      aaneengeschakeld(
        bevindingenVan(deel).map(({ rij, als }) => keuze([[als, wat(rij)]])),
        tussen,
        taal.dialect,
      ),
    ),
    taal.dialect.soorten.tekst,
  )

const ondergrens = (taal: Sqltaal, delen: readonly Tabeldeel[]): string =>
  eersteVan(
    delen.map((deel) =>
      keuze(
        deel.gereed.uitkomsten
          .slice(0, slotrij(deel.gereed).code)
          .map((woord, plaats) => [`${vanafkolom(deel)} = ${plaats + 1}`, taal.dialect.tekst(woord)]),
      ),
    ),
    taal.dialect.soorten.tekst,
  )

/** Everything else that a table answers. */
export const antwoordkolommen = (taal: Sqltaal, bron: Tabelantwoordbron): readonly Sqlkolom[] => {
  const { tabel, delen } = bron
  const { tekst, soorten } = taal.dialect
  const veld = (naam: Antwoordveld, sql: string): Sqlkolom => ({ naam: antwoordkolom(tabel.code, naam), sql })
  const treffer = (wat: (rij: Tabelrij) => string | undefined, soort: string = soorten.tekst): string =>
    eersteVan(
      delen.map((deel) => vanTreffer(deel, wat)),
      soort,
    )
  const uitkomst = veld(
    'uitkomst',
    keuze([[`${antwoordkolom(tabel.code, 'soort')} = ${tekst('bekend')}`, klassekolom(tabel.code)]]),
  )
  const leeg = (naam: Antwoordveld, soort: string = soorten.tekst): Sqlkolom => veld(naam, `CAST(NULL AS ${soort})`)
  if (tabel.soort === 'alle') {
    const vervolgVan = (deel: Tabeldeel, wat: (vervolg: Vervolg) => string): readonly (readonly [string, string])[] =>
      bevindingenVan(deel).flatMap(({ rij: { rij }, als }): [string, string][] =>
        rij.vervolg ? [[`${vanafkolom(deel)} = 0 AND ${als}`, wat(rij.vervolg)]] : [],
      )
    return [
      uitkomst,
      veld('ondergrens', ondergrens(taal, delen)),
      veld(
        'rij',
        uitBevindingen(taal, delen, ({ rij }) => tekst(rij.id), ', '),
      ),
      veld(
        'reden',
        uitBevindingen(taal, delen, ({ rij }) => redenSql(taal, rij.reden), ' '),
      ),
      leeg('vraag'),
      leeg('start', soorten.dag),
      veld(
        'vervolg',
        eersteVan(
          delen.map((deel) =>
            aaneengeschakeld(
              vervolgVan(deel, ({ wat }) => tekst(wat)).map((geval) => keuze([geval])),
              '; ',
              taal.dialect,
            ),
          ),
          soorten.tekst,
        ),
      ),
      veld(
        'vervolgdag',
        eersteVan(
          delen.map((deel) =>
            keuze(
              vervolgVan(deel, (vervolg) => vervolgdag(taal, vervolg)),
              `CAST(NULL AS ${soorten.dag})`,
            ),
          ),
          soorten.dag,
        ),
      ),
      ...groepkolommen(taal, bron),
    ]
  }
  return [
    uitkomst,
    leeg('ondergrens'),
    veld(
      'rij',
      treffer(({ rij }) => tekst(rij.id)),
    ),
    veld(
      'reden',
      treffer(({ rij }) => redenSql(taal, rij.reden)),
    ),
    veld(
      'vraag',
      treffer(({ rij }) => rij.oordeel && tekst(rij.oordeel)),
    ),
    veld(
      'start',
      eersteVan(
        delen.map((deel) => startSql(taal, deel)),
        soorten.dag,
      ),
    ),
    veld(
      'vervolg',
      treffer(({ rij }) => rij.vervolg && tekst(rij.vervolg.wat)),
    ),
    veld(
      'vervolgdag',
      treffer(({ rij }) => rij.vervolg && vervolgdag(taal, rij.vervolg), soorten.dag),
    ),
  ]
}

/** The kinds of findings of a collecting table, as columns. */
export const groepnamen = (taal: Sqltaal, bron: Tabelantwoordbron): readonly string[] =>
  groepkolommen(taal, bron).map(({ naam }) => naam)
