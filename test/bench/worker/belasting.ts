import { readD1Migrations } from '@cloudflare/vitest-pool-workers'
import { Miniflare } from 'miniflare'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { regelboek } from '@poortwachter/wet/editie'
import { sha256 } from '../../../worker/opslag/hash.ts'
import { lijstSchema } from '../../../worker/schema.ts'
import { controleer } from '../../../worker/opdrachten/controle.ts'
import { editieMet } from '../../worker/edities.ts'
import { putStand, putVerversing, standVan, uitgeverskoppen } from '../../worker/uitgever.ts'
import { proefketen, TOKEN } from '../../worker/uitgeversleutel.ts'
import { projectmap, runWrangler } from '../../worker/wrangler.ts'

const LEZERS = 8
const MS_TUSSEN_UITGAVEN = 500

const { seconden } = parseArgs({ options: { seconden: { type: 'string', default: '60' } } }).values
const einde = Date.now() + Number(seconden) * 1_000

const map = await mkdtemp(join(tmpdir(), 'belasting-'))
await mkdir(join(map, 'site'))
await runWrangler('deploy', '--dry-run', '--outdir', map, '--assets', join(map, 'site'))
const miniflare = new Miniflare({
  modules: true,
  script: await readFile(join(map, 'index.js'), 'utf8'),
  compatibilityDate: '2026-04-20',
  port: 42_210,
  cf: false,
  d1Databases: { DB: 'belasting' },
  bindings: { REGELS_TOKEN: TOKEN, WORTELS: JSON.stringify(proefketen()) },
  handleRuntimeStdio: (stdout: Readable) => stdout.resume(),
})
const adres = (await miniflare.ready).href
const db = await miniflare.getD1Database('DB')
for (const { queries } of await readD1Migrations(join(projectmap, 'worker', 'migraties'))) {
  for (const query of queries) await db.prepare(query).run()
}

const ask = (pad: string, init?: RequestInit): Promise<Response> => fetch(new URL(pad, adres), init)

/** Editions whose publication was answered, with the hash that every later answer must have. */
const uitgegeven = new Map<string, string>()
const tellingen = new Map<string, number>()
const fouten: string[] = []

const count = (naam: string): void => void tellingen.set(naam, (tellingen.get(naam) ?? 0) + 1)

const expect = (goed: boolean, fout: string): void => {
  if (!goed) fouten.push(fout)
}

/** Next month: as far ahead as an edition may be; behind the edition that comes with the service when that is of then too. */
const nextEdition = (nummer: number): string => {
  const nu = new Date()
  const dag = new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() + 1))
  const maand = `${dag.getUTCFullYear()}.${dag.getUTCMonth() + 1}`
  const eerste = regelboek.versie.startsWith(`${maand}.`) ? Number(regelboek.versie.split('.')[2]) + 1 : 0
  return `${maand}.${eerste + nummer}`
}

const publishAll = async (): Promise<void> => {
  for (let nummer = 0; Date.now() < einde; nummer++) {
    const { versie, sha256: hash, tekst } = await editieMet(nextEdition(nummer))
    const headers = await uitgeverskoppen('regelversie', tekst)
    const { status } = await ask(`/v1/regelversies/${versie}`, { method: 'PUT', body: tekst, headers })
    count(`uitgave ${status}`)
    expect(status === 201, `uitgave ${versie}: ${status}`)
    uitgegeven.set(versie, hash)
    await pause(MS_TUSSEN_UITGAVEN)
  }
}

const readLijst = async (): Promise<void> => {
  const bekend = new Map(uitgegeven)
  const antwoord = await ask('/v1/regelversies')
  count(`lijst ${antwoord.status}`)
  const lijst = lijstSchema.parse(await antwoord.json())
  expect(lijst.volledig, 'een lijst was niet volledig')
  const inLijst = new Map(lijst.regelversies.map((regel) => [regel.versie, regel.sha256]))
  for (const [versie, hash] of bekend) expect(inLijst.get(versie) === hash, `lijst zonder of met andere ${versie}`)
}

const readEditie = async (): Promise<void> => {
  const bekend = [...uitgegeven]
  const [versie, hash] = bekend[Math.floor(Math.random() * bekend.length)] ?? []
  if (!versie) return readLijst()
  const nogEens = Math.random() < 0.5
  const headers = nogEens ? { 'If-None-Match': `"${hash}"` } : undefined
  const antwoord = await ask(`/v1/regelversies/${versie}`, headers && { headers })
  const bytes = new Uint8Array(await antwoord.arrayBuffer())
  count(`editie ${antwoord.status}`)
  expect(antwoord.status === (nogEens ? 304 : 200), `editie ${versie}: ${antwoord.status}`)
  expect(nogEens ? bytes.length === 0 : (await sha256(bytes)) === hash, `editie ${versie}: verkeerde bytes`)
}

const readOverig = async (pad: string): Promise<void> => {
  const antwoord = await ask(pad)
  await antwoord.arrayBuffer()
  count(`${pad} ${antwoord.status}`)
  expect(antwoord.status === 200, `${pad}: ${antwoord.status}`)
}

const readAll = async (): Promise<void> => {
  while (Date.now() < einde) {
    const worp = Math.random()
    if (worp < 0.25) await readLijst()
    else if (worp < 0.8) await readEditie()
    else if (worp < 0.9) await readOverig('/v1/audit')
    else await readOverig('/')
  }
}

await Promise.all([publishAll(), ...Array.from({ length: LEZERS }, readAll)])
const nu = Date.now()
const stand = await standVan(ask, 1, new Date(nu).toISOString())
if (!(await putStand(ask, stand)).ok || !(await putVerversing(ask, stand, stand.op)).ok) fouten.push('stand geweigerd')
fouten.push(...(await controleer({ ask, wortels: proefketen(), hoofd: 'begin', nu })).bezwaren)
await miniflare.dispose()
await rm(map, { recursive: true })

for (const [naam, aantal] of [...tellingen].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(naam.padEnd(20), aantal)
console.log(
  fouten.length === 0 ? 'Geen enkele fout; keten, bytes en handtekeningen kloppen.' : fouten.slice(0, 20).join('\n'),
)
process.exitCode = fouten.length === 0 ? 0 : 1
