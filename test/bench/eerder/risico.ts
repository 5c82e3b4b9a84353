import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { dag, serienummerVan } from '@poortwachter/wet'
import { startBrowser } from '../../gastheer/browser.ts'
import { createCelmatrix } from '../beslissen/geheugen/celmatrix.ts'
import type { Celmatrix } from '../beslissen/geheugen/celmatrix.ts'
import { MAP, median, unpackStaten, verhouding } from './bundel.ts'
import type { Staten } from './bundel.ts'
import { EERDERE_EDITIE, metKolommenVanToen } from './toen.ts'

/**
 * The risk of ten thousand cases in the pane beside an earlier commit, in one run and one browser: from asking for that
 * part of the pane until its list stands. The caseload has been read before; both panes read the same cells.
 */
const AANTAL = 10_000
const BEURTEN = 9
const VANDAAG = '2026-11-23'

type Cellen = readonly (readonly (string | number | null)[])[]

interface Meting {
  /** Milliseconds until the list stands. */
  readonly duur: number
  /** What stands above the list. */
  readonly stand: string
}

declare global {
  interface Window {
    meetRisico: (cellen: Cellen) => Promise<Meting>
  }
}

/** Where a state keeps what a pane is started with. */
interface Vindplaats {
  readonly werkmap: string
  readonly dag: string
  /** Text that makes `editie`, the rules to work with; undefined for those the state came with. */
  readonly editie: string
}

/** Starts a pane of the state at `wortel` and asks for the risk. */
const entry = (wortel: string, { werkmap, dag, editie }: Vindplaats): string => `
import { dag } from '${wortel}${dag}'
import { startPaneel } from '${wortel}addin/paneel/start-paneel.ts'
import { createRegelvoorraad } from '${wortel}addin/regels/regelbron.ts'
import { createGeheugenwerkmap } from '${wortel}${werkmap}'
${editie}
const nothing = async () => ''
const rust = () => new Promise((resolve) => setTimeout(resolve, 1))
window.meetRisico = async (cellen) => {
  const regels = createRegelvoorraad(editie)
  const { versie } = regels.huidig().regelboek
  const rijen = cellen.map((rij) => rij.map((cel) => cel ?? ''))
  const wortel = document.createElement('div')
  wortel.id = 'paneel'
  document.body.replaceChildren(wortel)
  const paneel = startPaneel(wortel, {
    werkmap: createGeheugenwerkmap([{ soort: 'tabel', blad: 'Caseload', naam: 'Caseload', rijen }]),
    regels,
    beheer: {
      stand: () => ({ versie, herkomst: 'meegeleverd', aanwezig: [versie], ingetrokken: {}, meldingen: [] }),
      onChange: () => () => false,
      refresh: async () => undefined,
      pin: async () => undefined,
    },
    netwerk: { regels: [] },
    taal: { gekozen: () => undefined, kies: async () => undefined, takeEersteKeer: () => false },
    vandaag: dag('${VANDAAG}'),
    programmaversie: 'bench',
    opdrachten: { herstelFormules: nothing, maakDatumsOp: nothing, nieuweCaseload: nothing },
    kopieer: async () => true,
    bewaarBestand: () => undefined,
    maakDocx: () => Promise.resolve(new Blob()),
  })
  const aantal = rijen.length - 1
  while (!document.querySelector('.kop-stand')?.textContent?.startsWith(aantal + ' ')) await rust()
  const begin = performance.now()
  paneel.toon('risico')
  while (!document.querySelector('#risico-lijst [role=option]')) await rust()
  const duur = performance.now() - begin
  const stand = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).find((tekst) => tekst.includes('Blootstelling samen'))
  return { duur, stand }
}
`

const EERDER: Vindplaats = {
  werkmap: 'test/paneel/geheugen-werkmap.ts',
  dag: 'domain/datum.ts',
  editie: 'const editie = undefined',
}
const NU: Vindplaats = {
  werkmap: 'test/bench/paneel/geheugen-werkmap.ts',
  dag: 'domain/index.ts',
  editie: 'const editie = undefined',
}
const wortels = unpackStaten()
const NU_MET_EERDERE_REGELS: Vindplaats = {
  ...NU,
  editie: `import { readEerdereEditie } from '${wortels.nu}addin/regels/eerder.ts'
const editie = readEerdereEditie('${EERDERE_EDITIE}')`,
}

const browser = await startBrowser()

/** An empty page with the program of one state in it. */
const openPagina = async (naam: string, wortel: string, plaats: Vindplaats): Promise<Page> => {
  mkdirSync(MAP, { recursive: true })
  writeFileSync(`${MAP}${naam}.ts`, entry(wortel, plaats))
  const bundel = await build({
    entryPoints: [`${MAP}${naam}.ts`],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  })
  const pagina = await browser.newPage({ viewport: { width: 380, height: 900 } })
  await pagina.setContent('<!doctype html><html lang="nl"><head><title>bench</title></head><body></body></html>')
  await pagina.addStyleTag({ content: await readFile(`${wortel}addin/paneel/paneel.css`, 'utf8') })
  await pagina.addScriptTag({ content: bundel.outputFiles[0]?.text ?? '' })
  return pagina
}

const TWEE_JAAR = 730
const GEMAAKT = 12 * AANTAL

/** So many cases that run on the day of the pane. */
const createLopend = (deelOnbekend: number): Celmatrix => {
  const { koppen, tabel } = createCelmatrix(GEMAAKT, deelOnbekend)
  const vandaag = serienummerVan(dag(VANDAAG))
  const [eerste, hersteld] = ['eersteZiektedag', 'hersteldVanaf'].map((naam) => koppen[0]!.indexOf(naam)) as [
    number,
    number,
  ]
  const isLopend = (rij: Celmatrix['tabel'][number]): boolean =>
    Number(rij[eerste]) > vandaag - TWEE_JAAR && (rij[hersteld] === null || Number(rij[hersteld]) > vandaag)
  return { koppen, tabel: tabel.filter(isLopend).slice(0, AANTAL) }
}

const cellenVan = ({ koppen, tabel }: Celmatrix): Cellen => [...koppen, ...tabel]

const compare = async (wat: string, paginas: Staten<Page>, cellen: Staten<Cellen>): Promise<void> => {
  const metingen: Staten<Meting[]> = { nu: [], eerder: [] }
  for (let beurt = 0; beurt <= BEURTEN; beurt++) {
    for (const wie of ['eerder', 'nu'] as const) {
      const meting = await paginas[wie].evaluate((gegeven) => window.meetRisico(gegeven), cellen[wie])
      // The first time everything is compiled.
      if (beurt > 0) metingen[wie].push(meting)
    }
  }
  const duur = {
    nu: median(metingen.nu.map((meting) => meting.duur)),
    eerder: median(metingen.eerder.map((meting) => meting.duur)),
  }
  console.log(
    `Risico van ${AANTAL} dossiers, ${wat}: ${verhouding(duur)} (${duur.nu.toFixed(1)} ms tegen ${duur.eerder.toFixed(1)} ms); budget ≤ 1,5 ×`,
  )
  for (const wie of ['nu', 'eerder'] as const) console.log(`  ${wie}: ${metingen[wie][0]?.stand ?? ''}`)
}

try {
  const eerder = await openPagina('risico-eerder', wortels.eerder, EERDER)
  const nu = await openPagina('risico-nu', wortels.nu, NU)
  const nuMetEerdereRegels = await openPagina('risico-nu-eerdere-regels', wortels.nu, NU_MET_EERDERE_REGELS)
  for (const [staat, onbekend] of [
    ['alles bekend', 0],
    ['een vijfde onbekend', 0.2],
  ] as const) {
    const heel = createLopend(onbekend)
    const deel = cellenVan(metKolommenVanToen(heel))
    await compare(staat, { nu, eerder }, { nu: cellenVan(heel), eerder: deel })
    await compare(`${staat}, met de regels van toen`, { nu: nuMetEerdereRegels, eerder }, { nu: deel, eerder: deel })
  }
} finally {
  await browser.close()
}
