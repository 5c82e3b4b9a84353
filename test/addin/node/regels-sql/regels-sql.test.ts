import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'

const wortel = fileURLToPath(new URL('../../../..', import.meta.url))
const opdracht = join(wortel, 'addin/node/regels-sql/opdracht.ts')

const run = (...argumenten: readonly string[]) =>
  new Promise<{ code: number; uit: string; fout: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', opdracht, ...argumenten],
      { cwd: wortel, maxBuffer: 16 * 1024 * 1024 },
      (fout, uit, stderr) => resolve({ code: typeof fout?.code === 'number' ? fout.code : 0, uit, fout: stderr }),
    )
  })

const rowsOf = async (...vragen: readonly string[]) => {
  const verbinding = await (await DuckDBInstance.create(':memory:')).connect()
  for (const vraag of vragen.slice(0, -1)) await verbinding.run(vraag)
  const antwoord = await verbinding.runAndReadAll(vragen.at(-1)!)
  return antwoord.getRowObjectsJson()
}

describe('regels:sql', () => {
  it('maakt weergaven die in een databank met vier kolommen meteen antwoorden, met de editie erin', async () => {
    const { uit, fout, code } = await run(
      '--dialect',
      'duckdb',
      '--tabel',
      'personeel',
      '--kolommen',
      'eerste_ziektedag, peildatum, eje_datum, perspectief_concreet',
    )
    expect({ fout, code }).toEqual({ fout: '', code: 0 })
    const [rij] = await rowsOf(
      "CREATE TABLE personeel AS SELECT 'a1' AS dossier, DATE '2025-01-06' AS eerste_ziektedag, DATE '2026-02-01' AS peildatum, DATE '2026-01-02' AS eje_datum, 'misschien' AS perspectief_concreet",
      uit,
      'SELECT u.dossier, eje_wet, perspectief_wet, ongelezen, e.regelversie, length(sha256) AS tekens FROM pw_uitkomsten u, pw_editie e',
    )
    // Week 52 ends 364 days after the first sick day; the prospect is looked at three months after the evaluation.
    expect(rij).toMatchObject({
      dossier: 'a1',
      eje_wet: '2026-01-04',
      perspectief_wet: '2026-04-02',
      ongelezen: 'perspectief_concreet',
      tekens: '64',
    })
    expect(uit).toContain(`Regelversie ${String(rij!.regelversie)}, sha256 `)
  }, 300_000)

  it('schrijft ook een eerdere editie, met de vingerafdruk waaronder zij uitging', async () => {
    const { uit } = await run('--dialect', 'postgresql', '--regelversie', '2026.11.0')
    expect(uit).toContain('Regelversie 2026.11.0, sha256 ')
    expect(uit).toContain('OFFSET 0')
  }, 300_000)

  it('schrijft een heel bestand, en laat in een map die er niet is niets achter', async () => {
    const map = await mkdtemp(join(tmpdir(), 'regels-sql-'))
    const pad = join(map, 'regels.sql')
    const geschreven = await run('--dialect', 'spark', '--uit', pad)
    expect(geschreven.uit).toContain('Geschreven: ')
    const tekst = await readFile(pad, 'utf8')
    expect(tekst).toMatch(/SET spark\.sql\.[\s\S]*CREATE OR REPLACE TEMPORARY VIEW pw_uitkomsten AS/)
    // Who runs the statements one by one cuts the file where a line ends with a semicolon.
    expect(tekst.split(';\n').every((opdracht) => /^(--.*\n|\s)*(SET|CREATE) |^\s*$/.test(opdracht))).toBe(true)
    const nergens = await run('--dialect', 'spark', '--uit', join(map, 'nergens', 'regels.sql'))
    expect(nergens).toMatchObject({ code: 2, uit: '' })
    expect(nergens.fout).toContain('Maak die eerst.')
    await rm(map, { recursive: true })
  }, 300_000)

  it('legt uit welke kolommen erin gaan en wat eruit komt', async () => {
    const { uit } = await run('--dialect', 'duckdb', '--leesmij')
    expect(uit).toContain('| `eerste_ziektedag` | DATE | altijd nodig |')
    expect(uit).toContain('| `pw_spoor2nodig` | SPOOR2NODIG |')
    expect((await run('--dialect', 'spark', '--leesmij')).uit).toContain('| `spoor2nodig_…` | SPOOR2NODIG |')
  }, 300_000)

  it.each([
    [[], 'Noem met --dialect voor welke databank de SQL is: duckdb, postgresql, spark.'],
    [['--dialect', 'oracle'], '--dialect: "oracle" is er niet. Kies uit: duckdb, postgresql, spark.'],
    [['--dialect', 'spark', '--tabel', 'a; DROP TABLE b'], '--tabel: "a; DROP TABLE b" is geen naam van een tabel.'],
    [['--dialect', 'spark', '--kolommen', 'eje_datun'], 'Bedoelt u "eje_datum"?'],
    [['--dialect', 'spark', '--regelversie', '1999.1.0'], '--regelversie: '],
  ])(
    'zegt bij %j wat er mis is',
    async (argumenten, melding) => {
      const { code, uit, fout } = await run(...argumenten)
      expect(fout).toContain(melding)
      expect({ code, uit }).toEqual({ code: 2, uit: '' })
    },
    120_000,
  )
})
