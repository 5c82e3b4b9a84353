import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { createCelmatrix } from '../beslissen/geheugen/celmatrix.ts'
import type { Celmatrix } from '../beslissen/geheugen/celmatrix.ts'

/**
 * Functions over ten thousand rows beside an earlier commit, in one run: how many times as long the earlier one takes.
 * Both read the same cells; what they answer is compared cell by cell.
 */
const EERDER = process.argv[2] ?? 'd0a58fb'
const AANTAL = 10_000
const RONDEN = 7
const WORTEL = fileURLToPath(new URL('../../../', import.meta.url))
const MAP = `${WORTEL}build/bench/eerder/`

/** The functions of one state of the project, called as Excel calls them. */
interface Staat {
  readonly call: (id: string, argumenten: readonly unknown[]) => unknown
}

const entry = (wortel: string): string => `
import { functies } from '${wortel}addin/functies/index.ts'
import { callFunctie } from '${wortel}addin/functies/kern/aanroep.ts'
import { createRegelvoorraad } from '${wortel}addin/regels/regelbron.ts'
const regels = createRegelvoorraad()
const perId = new Map(functies.map((functie) => [functie.id, functie]))
export const call = (id, argumenten) => callFunctie(perId.get(id), argumenten, regels)
`

const bundle = async (naam: string, wortel: string): Promise<Staat> => {
  const uit = `${MAP}${naam}.mjs`
  writeFileSync(`${MAP}${naam}.ts`, entry(wortel))
  await build({
    entryPoints: [`${MAP}${naam}.ts`],
    outfile: uit,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: ['date-fns'],
    loader: { '.json': 'json' },
    logLevel: 'error',
  })
  return (await import(pathToFileURL(uit).href)) as Staat
}

mkdirSync(`${MAP}bron`, { recursive: true })
execFileSync('sh', ['-c', `git archive ${EERDER} addin domain package.json tsconfig.json | tar x -C "${MAP}bron"`], {
  cwd: WORTEL,
})
if (!existsSync(`${MAP}bron/node_modules`)) symlinkSync(`${WORTEL}node_modules`, `${MAP}bron/node_modules`)

const nu = await bundle('nu', WORTEL)
const eerder = await bundle('eerder', `${MAP}bron/`)

const median = (tijden: readonly number[]): number => tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)]!

const time = (werk: () => unknown): number => {
  const begin = performance.now()
  werk()
  return performance.now() - begin
}

const cells = (antwoord: unknown): readonly string[] =>
  (antwoord as readonly (readonly { readonly tekst?: string; readonly soort: string }[])[])
    .flat()
    .map(({ tekst, soort }) => tekst ?? soort)

/** The arguments of a call, for a state of the project with the facts it knows. */
interface Vraag {
  readonly nu: readonly unknown[]
  readonly eerder: readonly unknown[]
}

const compare = (wat: string, id: string, vraag: Vraag, budget: string): void => {
  const nieuweCellen = cells(nu.call(id, vraag.nu))
  const oudeCellen = cells(eerder.call(id, vraag.eerder))
  const anders = nieuweCellen.filter((cel, i) => cel !== oudeCellen[i]).length
  const tijden = { nu: [] as number[], eerder: [] as number[] }
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    tijden.eerder.push(time(() => eerder.call(id, vraag.eerder)))
    tijden.nu.push(time(() => nu.call(id, vraag.nu)))
  }
  const [lang, kort] = [median(tijden.eerder), median(tijden.nu)]
  const verhouding = `${(kort / lang).toFixed(2)} × ${EERDER} (${(lang / kort).toFixed(1)} × zo snel)`
  console.log(`${wat.padEnd(58)}${verhouding.padEnd(36)}${budget}; ${anders} van ${nieuweCellen.length} cellen anders`)
}

const PEILDATUM = 46_357

/** Facts that the earlier commit did not have. */
const SINDSDIEN = new Set(['overigInOrde'])

const zonderKolommen = ({ koppen, tabel }: Celmatrix, namen: ReadonlySet<unknown>): Celmatrix => {
  const houdt = (_: unknown, kolom: number): boolean => !namen.has(koppen[0]![kolom])
  return { koppen: [koppen[0]!.filter(houdt)], tabel: tabel.map((rij) => rij.filter(houdt)) }
}

/** What a decision over a range takes: the first sick days, the day one looks from, and the facts with their headings. */
const beslisargumenten = ({ koppen, tabel }: Celmatrix): readonly unknown[] => [
  tabel.map(([dag]) => [dag ?? null]),
  [[PEILDATUM]],
  [[koppen[0]!.slice(1, -2)], tabel.map((rij) => rij.slice(1, -2))],
]

for (const [staat, onbekend] of [
  ['alles bekend', 0],
  ['een vijfde onbekend', 0.2],
] as const) {
  const heel = createCelmatrix(AANTAL, onbekend)
  const deel = zonderKolommen(heel, SINDSDIEN)
  compare(
    `PW.RISICO, ${AANTAL} rijen, ${staat}`,
    'RISICO',
    { nu: [heel.koppen, heel.tabel, PEILDATUM], eerder: [deel.koppen, deel.tabel, PEILDATUM] },
    'budget ≤ 1,5 ×',
  )
  for (const id of ['LOONSANCTIERISICO', 'SPOOR2NODIG']) {
    const vraag = { nu: beslisargumenten(heel), eerder: beslisargumenten(deel) }
    compare(`PW.${id} over ${AANTAL} rijen, ${staat}`, id, vraag, 'budget: 5 × zo snel')
  }
}
