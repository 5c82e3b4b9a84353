import type { Page } from 'playwright-core'
import { dag, serienummerVan } from '@poortwachter/wet'
import { startBrowser } from '../../gastheer/browser.ts'
import { createCelmatrix } from '../beslissen/geheugen/celmatrix.ts'
import type { Celmatrix } from '../beslissen/geheugen/celmatrix.ts'
import { median, unpackStaten, verhouding } from './bundel.ts'
import type { Duur, Staten } from './bundel.ts'
import { openPaneelpagina, VANDAAG } from './paneelpagina.ts'
import type { Cellen, Paneelmeting, Paneelstaat } from './paneelpagina.ts'
import { EERDERE_EDITIE, metKolommenVanToen } from './toen.ts'

/**
 * The pane with ten thousand running cases beside an earlier commit, in one run and one browser, by turns: how long it
 * takes until its first picture stands, until all is worked out, and until the list of risks stands. Both read the same
 * cells, but for the columns that the earlier one did not know.
 */
const AANTAL = 10_000
const BEURTEN = 15
const TWEE_JAAR = 730
/** Of so many cases enough run on the day of the pane. */
const GEMAAKT = 12 * AANTAL

const createLopend = (deelOnbekend: number): Celmatrix => {
  const { koppen, tabel } = createCelmatrix(GEMAAKT, deelOnbekend)
  const vandaag = serienummerVan(dag(VANDAAG))
  const kolom = (naam: string): number => koppen[0]!.indexOf(naam)
  const [eerste, hersteld] = [kolom('eersteZiektedag'), kolom('hersteldVanaf')]
  const isLopend = (rij: Celmatrix['tabel'][number]): boolean =>
    Number(rij[eerste]) > vandaag - TWEE_JAAR && (rij[hersteld] === null || Number(rij[hersteld]) > vandaag)
  return { koppen, tabel: tabel.filter(isLopend).slice(0, AANTAL) }
}

/** The cases as a table of a workbook, with the names that a caseload has. */
const cellenVan = ({ koppen, tabel }: Celmatrix): Cellen => [
  ['Dossier', 'Naam', 'Werkgever', 'Adviseur', ...koppen[0]!],
  ...tabel.map((rij, i) => [`D-${i}`, `Medewerker ${i}`, `Werkgever ${i % 40}`, `Adviseur ${i % 12}`, ...rij]),
]

const wortels = unpackStaten()
const eigenRegels = 'const editie = undefined'
const toen: Paneelstaat = {
  naam: 'eerder',
  wortel: wortels.eerder,
  werkmap: 'test/paneel/geheugen-werkmap.ts',
  dag: 'domain/datum.ts',
  editie: eigenRegels,
}
const huidig: Paneelstaat = {
  naam: 'nu',
  wortel: wortels.nu,
  werkmap: 'test/bench/paneel/geheugen-werkmap.ts',
  dag: 'domain/index.ts',
  editie: eigenRegels,
}
const huidigMetRegelsVanToen: Paneelstaat = {
  ...huidig,
  naam: 'nu-regels-van-toen',
  editie: `import { readEerdereEditie } from '${wortels.nu}addin/regels/eerder.ts'
const editie = readEerdereEditie('${EERDERE_EDITIE}')`,
}

const ONDERDELEN = [
  ['eerste beeld', 'beeld', '; budget ≤ 1,5 ×'],
  ['alles uitgerekend', 'compleet', ''],
  ['Risico', 'risico', '; budget ≤ 1,5 ×'],
] as const

const compare = async (wat: string, paginas: Staten<Page>, cellen: Staten<Cellen>): Promise<void> => {
  const metingen: Staten<Paneelmeting[]> = { nu: [], eerder: [] }
  for (let beurt = 0; beurt <= BEURTEN; beurt++) {
    for (const wie of ['eerder', 'nu'] as const) {
      const meting = await paginas[wie].evaluate((gegeven) => window.meetPaneel(gegeven), cellen[wie])
      // The first time everything is compiled.
      if (beurt > 0) metingen[wie].push(meting)
    }
  }
  console.log(`taakvenster met ${AANTAL} lopende dossiers, ${wat}`)
  for (const [titel, deel, budget] of ONDERDELEN) {
    const duur: Duur = {
      nu: median(metingen.nu.map((meting) => meting[deel])),
      eerder: median(metingen.eerder.map((meting) => meting[deel])),
    }
    console.log(
      `  ${titel.padEnd(18)} ${verhouding(duur)} (${duur.nu.toFixed(2)} ms tegen ${duur.eerder.toFixed(2)} ms)${budget}`,
    )
  }
  for (const [wie, titel] of [
    ['nu', 'nu'],
    ['eerder', 'toen'],
  ] as const)
    console.log(`  ${titel}: ${metingen[wie][0]?.stand ?? 'geen lijst'}`)
}

const browser = await startBrowser()
try {
  const eerder = await openPaneelpagina(browser, toen)
  const nu = await openPaneelpagina(browser, huidig)
  const nuMetRegelsVanToen = await openPaneelpagina(browser, huidigMetRegelsVanToen)
  for (const [staat, onbekend] of [
    ['alles bekend', 0],
    ['een vijfde onbekend', 0.2],
  ] as const) {
    const heel = createLopend(onbekend)
    const deel = cellenVan(metKolommenVanToen(heel))
    await compare(staat, { nu, eerder }, { nu: cellenVan(heel), eerder: deel })
    await compare(`${staat}, met de regels van toen`, { nu: nuMetRegelsVanToen, eerder }, { nu: deel, eerder: deel })
  }
} finally {
  await browser.close()
}
