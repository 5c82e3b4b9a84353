import { unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Gebruiksfout } from '../../../../addin/node/evalueer/gebruik/gebruiksfout.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const KOPPEN = ['Dossier', 'Ziektedatum']
const workbook = (rijen: readonly (readonly (string | number)[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Verzuim', rows: rijen.map((rij) => [...rij]) }] })

const run = async (bytes: Uint8Array, uit = 'uit.csv') =>
  runEvalueer(await map.write('in.xlsx', bytes), '--uit', map.pad(uit), '--draden', '1')

/** The same workbook with as many zeros in a part as asked: a megabyte on disk that unpacks to a thousand. */
const withBomb = async (omvang: number): Promise<Uint8Array> => {
  const delen = unzipSync(await workbook([KOPPEN, ['1', '6-1-2025']]))
  return zipSync({ ...delen, 'xl/media/bom.bin': new Uint8Array(omvang) })
}

it('refuses a workbook that unpacks to more than 300 MB before unpacking it', async () => {
  await expect(run(await withBomb(310_000_000))).rejects.toThrow('uitgepakt te groot')
  expect(process.memoryUsage().rss).toBeLessThan(2_000_000_000)
}, 60_000)

it('refuses a workbook whose index says that a part unpacks to nothing', async () => {
  const bytes = await withBomb(100_000)
  const naam = new TextEncoder().encode('xl/media/bom.bin')
  const buffer = Buffer.from(bytes)
  const index = buffer.lastIndexOf(naam) - 46
  expect(buffer.readUInt32LE(index)).toBe(0x02014b50)
  buffer.writeUInt32LE(0, index + 24)
  await expect(run(buffer)).rejects.toThrow('of het is beschadigd')
})

it('refuses headings up to the last column when the outcomes do not fit beside them', async () => {
  const koppen = [...KOPPEN, ...Array.from({ length: 16_382 }, (_, i) => `k${i}`)]
  const bytes = await workbook([koppen, ['1', '6-1-2025']])
  await expect(run(bytes, 'uit.xlsx')).rejects.toThrow('Kies met --uit een bestand dat eindigt op .csv')
}, 60_000)

/** A fixed row of numbers, so that a fault comes back. */
const generator = (zaad: number) => () => {
  zaad = (Math.imul(zaad, 1_664_525) + 1_013_904_223) >>> 0
  return zaad / 2 ** 32
}

it('says every damaged workbook in a sentence, or reads it', async () => {
  const heel = await workbook([KOPPEN, ...Array.from({ length: 50 }, (_, i) => [String(i), '6-1-2025'])])
  const kans = generator(20)
  for (let keer = 0; keer < 60; keer++) {
    const bytes = Uint8Array.from(heel)
    for (let bit = 0; bit <= keer % 4; bit++) {
      const plaats = Math.floor(kans() * bytes.length)
      bytes[plaats] = bytes[plaats]! ^ (1 << Math.floor(kans() * 8))
    }
    const fout = await run(bytes).then(
      () => undefined,
      (reden: unknown) => reden,
    )
    if (fout !== undefined) expect(fout).toBeInstanceOf(Gebruiksfout)
  }
}, 120_000)

/** The head of a compound file with a directory entry of this name: what a protected or an old workbook is made of. */
const compoundFile = (naam: string): Uint8Array => {
  const bytes = new Uint8Array(1536)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(naam, 'utf16le'), 1024)
  return bytes
}

it('says of a workbook with a password how to take it off, and of an old .xls how to save it', async () => {
  await expect(run(compoundFile('EncryptedPackage'))).rejects.toThrow(
    /met een wachtwoord beveiligd\. Open haar in Excel/,
  )
  await expect(run(compoundFile('Workbook'))).rejects.toThrow(/een oude \.xls\. Open haar in Excel/)
})

it('reads a workbook with macros and leaves the macros alone', async () => {
  const delen = unzipSync(await workbook([KOPPEN, ['1', '6-1-2025']]))
  const soorten = new TextDecoder()
    .decode(delen['[Content_Types].xml'])
    .replace('spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml')
  const bytes = zipSync({
    ...delen,
    '[Content_Types].xml': new TextEncoder().encode(soorten),
    'xl/vbaProject.bin': new Uint8Array(4096).fill(7),
  })
  const uit = map.pad('macros.csv')
  await runEvalueer(await map.write('in.xlsm', bytes), '--uit', uit, '--draden', '1')
  expect((await readUitvoer(uit)).map((rij) => rij.Ziektedatum)).toEqual(['6-1-2025'])
})
