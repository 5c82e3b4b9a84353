import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { WORTEL } from './bronbestanden.ts'
import { compareUitzonderingen, takkenPerBestand } from './complexiteit-lijst.ts'

/** The hand-written loops of the bench are one long function on purpose: that is what they measure. */
const BEWUST = 'test/bench/beslissen/**'

const linter = spawnSync(
  process.execPath,
  [
    'node_modules/oxlint/bin/oxlint',
    '--config=test/huis/complexiteit.oxlintrc.json',
    '--format=json',
    `--ignore-pattern=${BEWUST}`,
    'domain',
    'addin',
    'worker',
    'test',
  ],
  { cwd: WORTEL, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)

const { diagnostics } = z
  .object({ diagnostics: z.array(z.object({ message: z.string(), filename: z.string() })) })
  .parse(JSON.parse(linter.stdout))
const uitzonderingen = z
  .record(z.string(), z.number())
  .parse(JSON.parse(await readFile(new URL('complexiteit-uitzonderingen.json', import.meta.url), 'utf8')))

const knopen = diagnostics.map(({ message, filename }) => ({
  bestand: filename.replaceAll('\\', '/'),
  takken: Number(/complexity of (\d+)/.exec(message)?.[1] ?? Number.NaN),
  message,
}))
const teDiep = knopen.filter(({ takken }) => Number.isNaN(takken))
const gevonden = takkenPerBestand(knopen.filter(({ takken }) => !Number.isNaN(takken)))

const bezwaren = [
  ...teDiep.map(({ bestand, message }) => `${bestand}: ${message}`),
  ...compareUitzonderingen(gevonden, new Map(Object.entries(uitzonderingen))),
]
for (const bezwaar of bezwaren) console.log(bezwaar)
console.log(`hoogstens 20 takken per functie, op ${Object.keys(uitzonderingen).length} bestanden na`)
process.exitCode = bezwaren.length === 0 ? 0 : 1
