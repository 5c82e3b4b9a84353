import { mkdtemp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { regelboek } from '@poortwachter/wet/editie'
import { editieUit } from '../../../worker/bundel.ts'
import { runWrangler } from '../../worker/wrangler.ts'
import { measure, verzoekVan } from './klant.ts'
import { startWorkers, type Proces } from './workerd.ts'

const RONDEN = 9
const MS_PER_METING = 1_500

interface Geval {
  readonly naam: string
  readonly proces: Proces
  readonly verzoek: string
  /** Least answers for the same processor time of workerd, as a part of those of the bare hello. */
  readonly budget?: number
  readonly perSeconde: number[]
  readonly cpuPerVerzoek: number[]
}

const mediaan = (getallen: readonly number[]): number =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN

const shuffle = <T>(rij: readonly T[]): T[] =>
  rij
    .map((waarde) => ({ waarde, plek: Math.random() }))
    .sort((a, b) => a.plek - b.plek)
    .map(({ waarde }) => waarde)

const map = await mkdtemp(join(tmpdir(), 'bench-'))
await mkdir(join(map, 'site'))
await runWrangler('deploy', '--dry-run', '--outdir', map, '--assets', join(map, 'site'))
const { hallo, dienst } = await startWorkers(map)
const bundel = await editieUit(regelboek)
const pad = `/v1/regelversies/${bundel.versie}`

const gevallen: Geval[] = [
  { naam: 'hallo', proces: hallo, verzoek: verzoekVan('/') },
  { naam: 'editie, 200', proces: dienst, verzoek: verzoekVan(pad), budget: 0.3 },
  {
    naam: 'editie, 304',
    proces: dienst,
    verzoek: verzoekVan(pad, { 'If-None-Match': `"${bundel.sha256}"` }),
    budget: 0.6,
  },
].map((geval) => ({ ...geval, perSeconde: [], cpuPerVerzoek: [] }))

for (let ronde = 0; ronde <= RONDEN; ronde++) {
  for (const { proces, verzoek, perSeconde, cpuPerVerzoek } of shuffle(gevallen)) {
    const cpu = await proces.cpu()
    const aantal = await measure(proces.port, verzoek, MS_PER_METING)
    if (ronde === 0) continue
    perSeconde.push((aantal * 1_000) / MS_PER_METING)
    cpuPerVerzoek.push(((await proces.cpu()) - cpu) / aantal)
  }
}

hallo.stop()
dienst.stop()
await rm(map, { recursive: true })

const kaal = gevallen[0]!
const meetCpu = mediaan(kaal.cpuPerVerzoek) > 0
console.log(`editie van ${bundel.bytes.length} bytes; medianen van ${RONDEN} ronden, door elkaar; hallo = 1`)
console.log('geval         per s   × hallo   µs cpu   × hallo   budget')
for (const { naam, perSeconde, cpuPerVerzoek, budget } of gevallen) {
  const snelheid = mediaan(perSeconde) / mediaan(kaal.perSeconde)
  const rekentijd = mediaan(kaal.cpuPerVerzoek) / mediaan(cpuPerVerzoek)
  const velden = [
    mediaan(perSeconde).toFixed(0).padStart(6),
    snelheid.toFixed(2).padStart(9),
    (mediaan(cpuPerVerzoek) * 1_000).toFixed(0).padStart(8),
    rekentijd.toFixed(2).padStart(9),
    (budget ? `≥ ${budget.toFixed(2)}` : '').padStart(8),
  ]
  console.log(naam.padEnd(12), ...velden)
  // Per second also counts what the client needs to take in a large answer, on the same two cores.
  if (budget !== undefined && (meetCpu ? rekentijd : snelheid) < budget) process.exitCode = 1
}
console.log(process.exitCode ? 'Buiten het budget.' : 'Binnen het budget.')
