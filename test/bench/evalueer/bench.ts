import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBlokverwerking } from '../../../addin/node/evalueer/draden/blokverwerking.ts'
import type { Blokantwoord, Invoerblok } from '../../../addin/node/evalueer/blok.ts'
import { readBlokken } from '../../../addin/node/evalueer/csv/blokken.ts'
import { csvVorm } from '../../../addin/node/evalueer/csv/opmaak.ts'
import { createRegelschrijver } from '../../../addin/node/evalueer/regelschrijver.ts'
import { evalueer } from '../../../addin/node/evalueer/evalueer.ts'
import { readOpties } from '../../../addin/node/evalueer/gebruik/opties.ts'
import { readRijen } from '../../../addin/node/evalueer/rijen.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { KOPPEN, PEILDAG, portfolioCsv } from '../../addin/node/evalueer/portefeuille.ts'
import { compareWithDuckdb } from './naast-duckdb.ts'
import { compareEngines } from './naast-motoren.ts'

const RIJEN = 50_000
const RONDEN = 5
const CSV = { tekenset: 'utf-8', isGemengd: false, scheiding: ';' } as const

const median = (getallen: readonly number[]): number => getallen.toSorted((a, b) => a - b)[getallen.length >> 1]!
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const times = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
const line = (naam: string, tekst: string): void => void process.stdout.write(`${naam.padEnd(58)} ${tekst}\n`)

const register = registerVan(regelboek)
const koppeling = linkKoppen(KOPPEN, veldenOf(regelboek))
const aannamen = { loonpercentage: 70, vakantietoeslag: undefined, werkgeverslasten: undefined }
const verwerking = createBlokverwerking(register, {
  regelversie: regelboek.versie,
  koppen: KOPPEN,
  velden: koppeling.kolommen.map(({ veld }) => veld?.id ?? null),
  peildatum: PEILDAG,
  profiel: 'wet',
  aannamen,
  csv: CSV,
  uitvoervorm: 'csv',
})

const map = await mkdtemp(join(tmpdir(), 'bench-evalueer-'))
try {
  const invoer = join(map, 'in.csv')
  await writeFile(invoer, [...portfolioCsv(RIJEN)].join(''))
  const bestand = await open(invoer)
  const blokken: Invoerblok[] = []
  const snede = { begin: 0, scheiding: CSV.scheiding, breedte: KOPPEN.length, overslaan: 1 }
  for await (const blok of readBlokken(bestand, snede)) {
    blokken.push({ soort: 'csv', ...blok, overslaan: blokken.length === 0 ? 1 : 0 })
  }
  await bestand.close()

  const writeInvoer = createRegelschrijver([], csvVorm(KOPPEN.length))
  const kaal = (): void => {
    for (const blok of blokken) writeInvoer(readRijen(blok, CSV, KOPPEN.length).rijen, [])
  }
  let laatste: readonly Blokantwoord[] = []
  const geheel = (): void => {
    laatste = blokken.map((blok) => verwerking.verwerk(blok))
  }
  const tijden: { kaal: number[]; geheel: number[] } = { kaal: [], geheel: [] }
  for (let ronde = -1; ronde < RONDEN; ronde++) {
    for (const [naam, werk] of [
      ['kaal', kaal],
      ['geheel', geheel],
    ] as const) {
      const begin = process.cpuUsage()
      werk()
      const { user, system } = process.cpuUsage(begin)
      if (ronde >= 0) tijden[naam].push((user + system) / 1000)
    }
  }
  const [perKaal, perGeheel] = [median(tijden.kaal) / RIJEN, median(tijden.geheel) / RIJEN]
  const som = (deel: 'lezen' | 'rekenen' | 'schrijven') =>
    laatste.reduce((totaal, { tijden: t }) => totaal + t[deel], 0)
  const samen = som('lezen') + som('rekenen') + som('schrijven')
  const share = (deel: 'lezen' | 'rekenen' | 'schrijven') => `${deel} ${Math.round((som(deel) / samen) * 100)}%`

  line(
    'evalueer, één draad',
    `${times.format(perGeheel * 1000)} µs per dossier (${share('lezen')}, ${share('rekenen')}, ${share('schrijven')})`,
  )
  line(
    'lezen en schrijven alleen',
    `${times.format(perKaal * 1000)} µs per dossier; evalueer is ${times.format(perGeheel / perKaal)} keer zoveel`,
  )

  for (const draden of [1, 2]) {
    const opties = readOpties(
      [invoer, '--uit', join(map, 'uit.csv'), '--draden', String(draden), '--loonpercentage', '70'],
      PEILDAG,
    )
    if (typeof opties === 'string') continue
    const start = performance.now()
    await evalueer(opties)
    line(
      `van bestand tot bestand, ${draden} ${draden === 1 ? 'draad' : 'draden'}`,
      `${whole.format((RIJEN / (performance.now() - start)) * 1000)} dossiers per seconde`,
    )
  }
  // What a thread has left to do when every answer would cost nothing; splitting and passing on blocks is not in it.
  const perRand = (perGeheel * (som('lezen') + som('schrijven'))) / samen
  for (const { vorm, evalueer: werk, duckdb } of await compareWithDuckdb(map, invoer)) {
    if (vorm === 'csv') {
      const perDuckdb = (duckdb.processor * 1000) / RIJEN
      line(
        'lezen en schrijven in een draad, zonder het rekenen',
        `${times.format(perRand * 1000)} µs per dossier, ${times.format(perRand / perDuckdb)} keer DuckDB die hetzelfde leest en schrijft (${times.format(perDuckdb * 1000)} µs)`,
      )
    }
    line(
      `${vorm} naar ${vorm} naast DuckDB die hetzelfde leest en schrijft`,
      `${times.format(werk.klok / duckdb.klok)} keer op de klok, ${times.format(werk.processor / duckdb.processor)} keer aan rekentijd (budget 1,8)`,
    )
  }
  const [eigen, ...motoren] = await compareEngines(map)
  line(
    'evalueer, van bestand naar bestand',
    `${times.format(eigen!.perDossier)} µs rekentijd per dossier, met alles wat het geeft`,
  )
  for (const { naam, perDossier } of motoren) {
    line(
      `${naam}, van bestand naar bestand`,
      `${times.format(perDossier)} µs rekentijd per dossier, ${times.format(perDossier / eigen!.perDossier)} keer evalueer; 17 termijnen, SPOOR2NODIG en LOONSANCTIERISICO, uitvoer gelijk`,
    )
  }
} finally {
  await rm(map, { recursive: true, force: true })
}
