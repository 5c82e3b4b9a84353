import { open } from 'node:fs/promises'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBlokken } from '../../../../addin/node/evalueer/csv/blokken.ts'
import { parseRecords } from '../../../../addin/node/evalueer/csv/ontleding.ts'
import { findRecordgrens } from '../../../../addin/node/evalueer/csv/recordgrens.ts'
import { detectCodering } from '../../../../addin/node/evalueer/csv/tekenset.ts'
import { createProefmap } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const bytes = (tekst: string) => new Uint8Array(new TextEncoder().encode(tekst))
const PUNTKOMMA = ';'.charCodeAt(0)
const VORM = { tekenset: 'utf-8', scheiding: ';' } as const

const readAll = async (inhoud: string | Uint8Array, blokgrootte?: number) => {
  const bestand = await open(await map.write('blokken.csv', inhoud))
  try {
    const records: { cellen: readonly string[]; regel: number; stuk: boolean }[] = []
    let regels = 0
    for await (const blok of readBlokken(bestand, 0, ';', blokgrootte)) {
      const gelezen = parseRecords(blok.bytes, VORM, blok.stuk)
      for (const { cellen, regel } of gelezen.records)
        records.push({ cellen, regel: regels + regel + 1, stuk: blok.stuk })
      regels += gelezen.regels
    }
    return records
  } finally {
    await bestand.close()
  }
}

describe('where a record ends', () => {
  it.each([
    ['a;b\nc;d', 4, false, 'a line without an end is not whole'],
    ['a;b\r\nc;d\r\n', 10, false, 'both forms of line end'],
    ['a;"b\nc";d\n', 10, false, 'a line end within quotes'],
    ['a;"b""\n";d\n', 11, false, 'a doubled quote within quotes'],
    ['a;5" buis\nb\n', 12, false, 'a quote in the middle of a field'],
    ['a;b\n"open;c\n', 4, true, 'a quote that is never closed'],
    ['', 0, false, 'nothing'],
  ])('%j ends at %i (open: %s): %s', (tekst, heel, isOpen) => {
    expect(findRecordgrens(bytes(tekst), PUNTKOMMA)).toEqual({ heel, open: isOpen })
  })
})

describe('blocks of a file', () => {
  const veld = fc.oneof(
    fc.string({ maxLength: 6 }).map((tekst) => tekst.replace(/["\r\n;]/g, 'x')),
    fc.string({ maxLength: 6 }).map((tekst) => `"${tekst.replace(/["\r]/g, '""')}\n;"`),
  )
  const rij = fc.array(veld, { minLength: 2, maxLength: 4 }).map((velden) => velden.join(';'))
  const tekst = fc.tuple(fc.array(rij, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n'))

  it('give the same records and line numbers whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(tekst, fc.integer({ min: 1, max: 64 }), async ([rijen, einde], blokgrootte) => {
        const inhoud = rijen.join(einde)
        expect(await readAll(inhoud, blokgrootte)).toEqual(await readAll(inhoud))
      }),
      { numRuns: 100 },
    )
  })

  it('name the line on which a record begins, also after text of several lines', async () => {
    expect(await readAll('a\n"b\nc";1\n\nd;2\n')).toEqual([
      { cellen: ['a'], regel: 1, stuk: false },
      { cellen: ['b\nc', '1'], regel: 2, stuk: false },
      { cellen: [''], regel: 4, stuk: false },
      { cellen: ['d', '2'], regel: 5, stuk: false },
    ])
  })

  it('set a line with an open quote apart and read on after it', async () => {
    expect(await readAll('a;b\nc;"d\ne;f\ng;h')).toEqual([
      { cellen: ['a', 'b'], regel: 1, stuk: false },
      { cellen: ['c', '"d'], regel: 2, stuk: true },
      { cellen: ['e', 'f'], regel: 3, stuk: false },
      { cellen: ['g', 'h'], regel: 4, stuk: false },
    ])
  })

  it('survive an open quote in front of three megabytes of good lines', async () => {
    const goed = 'naam;01-01-2026\n'.repeat(200_000)
    const records = await readAll(`x;"open\n${goed}`)
    expect(records).toHaveLength(200_001)
    expect(records.filter(({ stuk }) => stuk)).toEqual([{ cellen: ['x', '"open'], regel: 1, stuk: true }])
    expect(records.at(-1)).toEqual({ cellen: ['naam', '01-01-2026'], regel: 200_001, stuk: false })
  })

  it('refuse a file that is one endless line', async () => {
    await expect(readAll('x'.repeat(3_000_000))).rejects.toThrow('regel van meer dan een miljoen tekens')
  })
})

describe('the characters of a file', () => {
  const detect = async (inhoud: Uint8Array) => {
    const bestand = await open(await map.write('tekens.csv', inhoud))
    try {
      return await detectCodering(bestand)
    } finally {
      await bestand.close()
    }
  }
  const metBom = (...rest: number[]) => Uint8Array.from([0xef, 0xbb, 0xbf, ...rest])

  it('are UTF-8 after a byte order mark, and the text begins behind it', async () => {
    expect(await detect(metBom(0x61))).toEqual({ tekenset: 'utf-8', begin: 3 })
  })

  it('are UTF-8 without a mark when every byte is', async () => {
    expect(await detect(bytes('Citroën'))).toEqual({ tekenset: 'utf-8', begin: 0 })
  })

  it('are Windows-1252 when one byte at the very end of a large file is not UTF-8', async () => {
    const groot = new Uint8Array(9_000_000).fill(0x61)
    groot[groot.length - 1] = 0xeb
    expect(await detect(groot)).toEqual({ tekenset: 'windows-1252', begin: 0 })
  })

  it('stay UTF-8 when a character lies across the pieces in which the file is read', async () => {
    const groot = bytes('ë'.repeat(3_000_000))
    expect(await detect(Uint8Array.from([0x61, ...groot.subarray(0, 100)]))).toEqual({ tekenset: 'utf-8', begin: 0 })
    const verschoven = new Uint8Array(groot.length + 1)
    verschoven[0] = 0x61
    verschoven.set(groot, 1)
    expect(await detect(verschoven)).toEqual({ tekenset: 'utf-8', begin: 0 })
  })

  it.each([
    [[0x50, 0x4b, 3, 4, 20], 'Excel-werkmap'],
    [[0x61, 0, 0x62], 'geen tekst'],
  ])('are refused with a sentence for %j', async (inhoud, zin) => {
    await expect(detect(Uint8Array.from(inhoud))).rejects.toThrow(zin)
  })
})
