import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createToeval, portfolioCsv } from './portefeuille.ts'
import { createProefmap } from './proef.ts'
import type { Proefmap } from './proef.ts'

const OPDRACHT = fileURLToPath(new URL('../../../../addin/node/evalueer/opdracht.ts', import.meta.url))
const KEER = 10
const VORMEN = ['csv', 'parquet', 'xlsx'] as const
type Vorm = (typeof VORMEN)[number]
const ERNAAST = ['.samenvatting.csv', '.verdeling.csv', '.vergelijking.csv']

let map: Proefmap
let invoer: string
beforeAll(async () => {
  map = await createProefmap()
  invoer = await map.write('in.csv', [...portfolioCsv(800)].join(''))
})
afterAll(() => map.remove())

/** A run in a group of its own, so that all of it can be ended at once. */
const start = (uitvoer: string) => {
  const proces = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      OPDRACHT,
      invoer,
      '--uit',
      uitvoer,
      '--peildatum=2026-11-22',
      '--per=Werkgever',
      '--vergelijk=2026-10-31',
    ],
    { stdio: 'ignore', detached: true },
  )
  return { proces, klaar: new Promise<void>((resolve) => proces.on('close', () => resolve())) }
}

const filesOf = (vorm: Vorm, stam: string): readonly string[] =>
  [`.${vorm}`, ...(vorm === 'xlsx' ? [] : ERNAAST), `.${vorm}.manifest.json`].map((einde) => map.pad(stam + einde))

it('laat na kill -9 op tien willekeurige momenten nooit een uitvoer achter die heel lijkt en het niet is', async () => {
  const toeval = createToeval(9)
  const heel = new Map<Vorm, { readonly duur: number; readonly inhoud: readonly Buffer[] }>()
  for (const vorm of VORMEN) {
    const begin = performance.now()
    await start(map.pad(`heel.${vorm}`)).klaar
    const duur = performance.now() - begin
    heel.set(vorm, { duur, inhoud: await Promise.all(filesOf(vorm, 'heel').map((pad) => readFile(pad))) })
  }
  let onderweg = 0
  for (let keer = 0; keer < KEER; keer++) {
    const vorm = VORMEN[keer % VORMEN.length]!
    const { duur, inhoud } = heel.get(vorm)!
    const { proces, klaar } = start(map.pad(`uit.${vorm}`))
    await sleep(duur * (0.2 + 0.8 * toeval()))
    if (proces.exitCode === null) process.kill(-proces.pid!, 'SIGKILL')
    await klaar
    const bestanden = filesOf(vorm, 'uit')
    onderweg += Number((await readdir(map.pad('.'))).some((naam) => naam.endsWith('.deel')))
    if (existsSync(bestanden[0]!)) {
      const gevonden = await Promise.all(bestanden.slice(0, -1).map((pad) => readFile(pad)))
      expect(gevonden.map((bytes, i) => bytes.equals(inhoud[i]!))).toEqual(gevonden.map(() => true))
      expect(existsSync(bestanden.at(-1)!)).toBe(true)
    }
    await Promise.all(bestanden.map((pad) => rm(pad, { force: true })))
  }
  expect(onderweg).toBeGreaterThan(0)
  for (const vorm of VORMEN) await start(map.pad(`uit.${vorm}`)).klaar
  expect((await readdir(map.pad('.'))).filter((naam) => naam.endsWith('.deel'))).toEqual([])
  for (const vorm of VORMEN)
    expect((await readFile(map.pad(`uit.${vorm}`))).equals(heel.get(vorm)!.inhoud[0]!)).toBe(true)
}, 600_000)
