import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bewijsrijen, createBewijsmaker } from '../../../addin/rekenbewijs/bewijs.ts'
import { dag } from '@poortwachter/wet'
import { caseloadVan } from '../paneel/proefcaseload.ts'

const wortel = fileURLToPath(new URL('../../..', import.meta.url))
const tsx = join(wortel, 'node_modules/tsx/dist/cli.mjs')
const opdracht = join(wortel, 'addin/node/rekenbewijs.ts')
let map = ''

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'rekenbewijs-'))
})
afterAll(() => rm(map, { recursive: true }))

const run = (...argumenten: readonly string[]) =>
  new Promise<{ code: number; uit: string; fout: string }>((resolve) => {
    execFile(process.execPath, [tsx, opdracht, ...argumenten], { cwd: wortel }, (fout, uit, stderr) =>
      resolve({ code: typeof fout?.code === 'number' ? fout.code : 0, uit, fout: stderr }),
    )
  })

const proof = async () => {
  const caseload = caseloadVan(
    ['Dossier', 'Ziektedatum', 'Eerstejaarsevaluatie'],
    [['1001', '06-01-2025', '']],
    '2026-02-01',
  )
  const maker = createBewijsmaker({
    caseload,
    bron: 'Caseload',
    programmaversie: '2026.11.0',
    gemaaktOp: dag('2026-02-02'),
  })
  maker.add(caseload.standen)
  return bewijsrijen(await maker.result())
}
const save = async (naam: string, rijen: readonly (readonly (string | number | boolean)[])[]): Promise<string> => {
  const pad = join(map, naam)
  await writeFile(
    pad,
    await writeXlsx({
      sheets: [
        { name: 'Caseload', rows: [['x']] },
        { name: 'Rekenbewijs', rows: rijen.map((rij) => [...rij]) },
      ],
    }),
  )
  return pad
}

it('says equal for a proof that was not touched', async () => {
  const { code, uit } = await run(await save('goed.xlsx', await proof()))
  expect(uit).toContain('Gelijk: alle uitkomsten van 1 dossier volgen uit de invoer')
  expect(code).toBe(0)
}, 60_000)

it('says what differs for a proof of which an outcome was changed', async () => {
  const rijen = await proof()
  const kolom = rijen[10]!.indexOf('EJE uiterlijk')
  const { code, uit } = await run(await save('anders.xlsx', rijen.with(11, rijen[11]!.with(kolom, 46_030))))
  expect(uit).toContain('- 1001, EJE uiterlijk: er staat 08-01-2026, nagerekend 04-01-2026')
  expect(code).toBe(1)
}, 60_000)

it.each([
  ['a workbook without one', () => save('leeg.xlsx', [['x']]), 'In deze werkmap staat geen rekenbewijs.'],
  [
    'a file that is no workbook',
    async () => {
      const pad = join(map, 'tekst.xlsx')
      await writeFile(pad, 'geen zip')
      return pad
    },
    'is geen Excel-werkmap',
  ],
  ['a file that is not there', async () => join(map, 'weg.xlsx'), 'is er niet'],
])(
  'says so for %s',
  async (_wat, maak, bericht) => {
    const { code, fout } = await run(await maak())
    expect(fout).toContain(bericht)
    expect(code).toBe(2)
  },
  60_000,
)
