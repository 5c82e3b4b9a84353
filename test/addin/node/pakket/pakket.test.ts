import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dag } from '@poortwachter/wet'
import { writeXlsx } from 'hucre/xlsx'
import { pakketopdrachten } from '../../../../addin/node/oproep.ts'
import { buildPakketmap, packPakket } from '../../../../addin/node/pakket/pakket.ts'
import type { Pakket } from '../../../../addin/node/pakket/pakket.ts'
import { bewijsrijen, createBewijsmaker } from '../../../../addin/rekenbewijs/bewijs.ts'
import { caseloadVan } from '../../paneel/proefcaseload.ts'

/** A folder where the package was built, and one that held nothing until the package was installed in it. */
let bouw = ''
let leeg = ''
let pakket: Pakket

const run = (programma: string, argumenten: readonly string[]) =>
  new Promise<{ code: number; uit: string; fout: string }>((resolve) => {
    execFile(
      programma,
      argumenten,
      { cwd: leeg, maxBuffer: 16 * 1024 * 1024, shell: process.platform === 'win32' },
      (fout, uit, stderr) => resolve({ code: typeof fout?.code === 'number' ? fout.code : 0, uit, fout: stderr }),
    )
  })

/** What a user types in that folder. */
const npx = (...argumenten: readonly string[]) => run('npx', ['--no-install', 'poortwachter', ...argumenten])

beforeAll(async () => {
  bouw = await mkdtemp(join(tmpdir(), 'pakket-'))
  leeg = await mkdtemp(join(tmpdir(), 'leeg-'))
  await buildPakketmap(join(bouw, 'map'))
  pakket = await packPakket(join(bouw, 'map'), bouw)
  await writeFile(join(leeg, 'package.json'), '{ "private": true }')
  const { code, fout } = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', pakket.bestand])
  expect(code, fout).toBe(0)
}, 300_000)
afterAll(async () => {
  await rm(bouw, { recursive: true, force: true })
  await rm(leeg, { recursive: true, force: true })
})

/** Cases of which only the first sick day is known. */
const csv = 'Dossier;Eerste ziektedag\r\n1001;6-1-2025\r\n1002;7-1-2025\r\n'

const proof = async (): Promise<Uint8Array> => {
  const caseload = caseloadVan(['Dossier', 'Ziektedatum'], [['1001', '06-01-2025']], '2026-02-01')
  const maker = createBewijsmaker({
    caseload,
    bron: 'Caseload',
    programmaversie: '2.0.0',
    gemaaktOp: dag('2026-02-02'),
  })
  maker.add(caseload.standen)
  const rijen = bewijsrijen(await maker.result())
  return writeXlsx({ sheets: [{ name: 'Rekenbewijs', rows: rijen.map((rij) => [...rij]) }] })
}

describe('het gepakte pakket, in een lege map', { timeout: 120_000 }, () => {
  it('is klein en heeft geen bestand dat alleen voor makers is', async () => {
    const map = join(leeg, 'node_modules/poortwachter')
    const bestanden = await readdir(map, { recursive: true })
    expect(bestanden.filter((naam) => naam.endsWith('.ts') || naam.endsWith('.map'))).toEqual([])
    expect(bestanden).toEqual(expect.arrayContaining(['LICENSE', 'LICENTIES.md', 'README.md', 'poortwachter.js']))
    expect(pakket.bytes).toBeLessThan(3_000_000)
  })

  it('rekent een formule uit', async () => {
    // Week 93 ends on the 651st day of sickness: 6-1-2025 and 650 days.
    expect(await npx('formule', '=PW.DEADLINE(DATUM(2025;1;6);"WIA")')).toEqual({
      code: 0,
      uit: '2026-10-18\n',
      fout: '',
    })
  })

  it('rekent een portefeuille uit, van bestand naar bestand', async () => {
    await writeFile(join(leeg, 'in.csv'), csv)
    const { code, uit, fout } = await npx('evalueer', 'in.csv', '--uit', 'uit.csv', '--peildatum', '2026-11-22')
    expect({ code, fout }).toEqual({ code: 0, fout: '' })
    expect(uit).toContain('2 dossiers uit in.csv')
    const [koppen, rij] = (await readFile(join(leeg, 'uit.csv'), 'utf8')).split('\r\n')
    expect(koppen).toContain('Dossier;')
    expect(rij).toContain('1001;')
    expect(rij).toContain('18-10-2026')
  })

  it('schrijft ook Parquet, met de databank die npm erbij zet', async () => {
    await writeFile(join(leeg, 'in.csv'), csv)
    const { code, fout } = await npx('evalueer', 'in.csv', '--uit', 'uit.parquet', '--peildatum', '2026-11-22')
    expect({ code, fout }).toEqual({ code: 0, fout: '' })
    expect((await readFile(join(leeg, 'uit.parquet'))).subarray(0, 4).toString('latin1')).toBe('PAR1')
  })

  it('rekent een rekenbewijs na', async () => {
    await writeFile(join(leeg, 'bewijs.xlsx'), await proof())
    const { code, uit } = await npx('rekenbewijs', 'bewijs.xlsx')
    expect(uit).toContain('Gelijk: alle uitkomsten van 1 dossier volgen uit de invoer')
    expect(code).toBe(0)
  })

  it('schrijft de regels als SQL, ook van een eerdere editie', async () => {
    const { code, uit } = await npx('regels-sql', '--dialect', 'postgresql', '--regelversie', '2026.11.0')
    expect(code).toBe(0)
    expect(uit).toContain('Regelversie 2026.11.0, sha256 ')
    expect(uit).toContain('CREATE OR REPLACE VIEW pw_uitkomsten AS')
  })

  it('opent een databank met wat npm erbij zet, en zegt het als zij er niet is', async () => {
    const { code, uit, fout } = await npx('regels-sql', '--verbinding', 'postgres://ik@127.0.0.1:1/hr', '--tabel', 't')
    expect({ code, uit }).toEqual({ code: 2, uit: '' })
    expect(fout).toContain('De databank op 127.0.0.1 is niet te bereiken')
  })

  it('laat wie het verkeerd aanroept met een zin en code 2 achter, en maakt niets', async () => {
    const { code, uit, fout } = await npx('evaluer', 'in.csv')
    expect({ code, uit }).toEqual({ code: 2, uit: '' })
    expect(fout).toContain('De opdracht "evaluer" is er niet. Bedoelt u "evalueer"?')
    const engels = await npx('evalueer', '--english', 'in.csv', '--uit', 'nooit.csv')
    expect(engels.code).toBe(2)
    expect(engels.fout).toContain('--english')
    await expect(stat(join(leeg, 'nooit.csv'))).rejects.toThrow()
  })

  it('zegt zijn nummer en dat van de regels', async () => {
    const { uit } = await npx('--versie')
    expect(uit).toMatch(/^poortwachter \d+\.\d+\.\d+, regelversie \d{4}\.\d+\.\d+\n$/)
  })

  const optionsIn = (tekst: string): readonly string[] => [
    ...new Set([...tekst.matchAll(/--[a-z][a-z-]*/g)].map(([optie]) => optie)),
  ]

  it('legt in twee talen uit wat er is', async () => {
    const [nederlands, engels] = [await npx('--help'), await npx('--help', '--english')]
    for (const opdracht of pakketopdrachten) {
      expect(nederlands.uit).toContain(`  ${opdracht} `)
      expect(engels.uit).toContain(`  ${opdracht} `)
    }
    expect(engels.uit).toContain('Nothing goes to the internet')
    expect((await npx()).code).toBe(2)
  })

  it.each(pakketopdrachten)(
    'noemt van %s in beide talen dezelfde opties, en hoe men haar hier aanroept',
    async (opdracht) => {
      const [nederlands, engels] = [await npx(opdracht, '--help'), await npx(opdracht, '--help', '--english')]
      expect([nederlands.code, engels.code]).toEqual([0, 0])
      expect(engels.uit).not.toBe(nederlands.uit)
      expect(optionsIn(engels.uit).toSorted()).toEqual(optionsIn(nederlands.uit).toSorted())
      for (const { uit } of [nederlands, engels]) {
        expect(uit).toContain(`npx poortwachter ${opdracht} `)
        expect(uit).not.toContain('npm run')
      }
    },
  )
})
