import { open } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBewaring } from '../../../../addin/node/evalueer/csv/bewaring.ts'
import { readBlokken } from '../../../../addin/node/evalueer/csv/blokken.ts'
import { eachRecord, parseRecords } from '../../../../addin/node/evalueer/csv/ontleding.ts'
import type { Csvrecord } from '../../../../addin/node/evalueer/csv/ontleding.ts'
import { scanRecord } from '../../../../addin/node/evalueer/csv/record.ts'
import { findRecords } from '../../../../addin/node/evalueer/csv/recordplaatsen.ts'
import type { Recordplaatsen } from '../../../../addin/node/evalueer/csv/recordplaatsen.ts'
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
const VORM = { tekenset: 'utf-8', isGemengd: false, scheiding: ';' } as const

const recordsAt = (bytes: Uint8Array<ArrayBuffer>, plaatsen: Recordplaatsen) => {
  const records: Csvrecord[] = []
  return { records, regels: eachRecord(bytes, VORM, plaatsen, (record) => void records.push(record)) }
}

const readAll = async (inhoud: string | Uint8Array, blokgrootte = 1 << 18, breedte = 0) => {
  const bestand = await open(await map.write('blokken.csv', inhoud))
  try {
    const records: { cellen: readonly string[]; regel: number; stuk: boolean }[] = []
    let regels = 0
    for await (const blok of readBlokken(bestand, { begin: 0, scheiding: ';', breedte, overslaan: 0, blokgrootte })) {
      const vorm = { scheiding: PUNTKOMMA, breedte }
      const gelezen = recordsAt(blok.bytes, blok.plaatsen)
      expect(recordsAt(blok.bytes, findRecords(blok.bytes, vorm).plaatsen)).toEqual(gelezen)
      for (const { cellen, regel, weigering } of gelezen.records)
        records.push({ cellen, regel: regels + regel + 1, stuk: weigering !== undefined })
      regels += gelezen.regels
    }
    return records
  } finally {
    await bestand.close()
  }
}

describe('blocks of a file that is read more than once', () => {
  const blokken = Array.from({ length: 3 }, (_, i) => ({ bytes: bytes(`${i};a\n`), plaatsen: new Int32Array(8) }))
  const omvang = blokken.length * (blokken[0]!.bytes.byteLength + blokken[0]!.plaatsen.byteLength)
  const readTwice = async (meesteBytes: number) => {
    let gelezen = 0
    const bewaring = createBewaring(meesteBytes)
    const lees = async function* () {
      gelezen++
      yield* blokken
    }
    const keren: string[][] = []
    for (let keer = 0; keer < 3; keer++) {
      const teksten: string[] = []
      for await (const blok of bewaring.blokken(lees)) teksten.push(new TextDecoder().decode(blok.bytes))
      keren.push(teksten)
    }
    expect(keren).toEqual([0, 1, 2].map(() => ['0;a\n', '1;a\n', '2;a\n']))
    return gelezen
  }
  it('are read once when they are few enough to keep', async () => expect(await readTwice(omvang)).toBe(1))
  it('are read again when they are more', async () => expect(await readTwice(omvang - 1)).toBe(3))
})

describe('where a record ends', () => {
  const scan = (tekst: string, isEinde: boolean, breedte = 0) =>
    scanRecord(bytes(tekst), 0, { scheiding: PUNTKOMMA, breedte }, isEinde)

  it.each([
    ['a;b\nc', 4, 1, 'a line end'],
    ['a;b\r\nc', 5, 1, 'the line end of Windows'],
    ['a;b\rc', 4, 1, 'the line end of an old Mac'],
    ['a;"b\nc";d\n', 10, 2, 'a line end within quotes'],
    ['a;"b""\n";d\n', 11, 2, 'a doubled quote within quotes'],
    ['a;5" buis\nb\n', 10, 1, 'a quote in the middle of a field is an ordinary character'],
    ['a;""\n', 5, 1, 'an empty text'],
  ])('%j ends at %i after %i lines: %s', (tekst, volgende, regels) => {
    expect(scan(tekst, true)).toEqual({ volgende, regels, fout: undefined })
  })

  it.each([
    ['a;"b" x\nc\n', 'sluiting', 8],
    ['a;"b\nc;"d\n', 'open', 5],
    ['a;"b\nc;d\n', 'open', 5],
    ['a;\0\nc\n', 'nul', 4],
    ['"\0\n"\n', 'nul', 3],
    ['"\0\n', 'nul', 3],
    ['"a"\0\n', 'nul', 5],
    ['"a\n\0"\n', 'open', 3],
  ])('%j cannot be read (%s) and is one line', (tekst, fout, volgende) => {
    expect(scan(tekst, true)).toEqual({ volgende, regels: 1, fout })
  })

  it('a row of as many fields within quotes is a row that got caught, and not a text of two lines', () => {
    expect(scan('1;a;"x\n2;b;"\n', true, 3)).toEqual({ volgende: 7, regels: 1, fout: 'open' })
    expect(scan('1;a;"x\n2;b;y\n3;c;z"\n', true, 3)).toEqual({ volgende: 7, regels: 1, fout: 'open' })
    expect(scan('1;a;"x\ny"\n', true, 3)).toEqual({ volgende: 10, regels: 2, fout: undefined })
  })

  it.each(['a;b', 'a;"b', 'a;"b"', 'a;b\r'])('%j is not decided on while there is more to read', (tekst) => {
    expect(scan(tekst, false)).toBeUndefined()
    expect(scan(tekst, true)).toBeDefined()
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

  it('give the records that another reader of csv gives, of a file that is written well', async () => {
    await fc.assert(
      fc.asyncProperty(tekst, async ([rijen, einde]) => {
        const inhoud = rijen.join(einde)
        const ander = parse(inhoud, { delimiter: ';', relax_column_count: true, record_delimiter: einde })
        expect((await readAll(inhoud)).map(({ cellen }) => cellen)).toEqual(ander)
      }),
      { numRuns: 100 },
    )
  })

  it('lose no line of any file whatever: every line is of one record, in their order', async () => {
    const deel = fc.constantFrom('"', ';', '\n', '\r', '\r\n', 'a', '""', ';"', '";', '\0', 'é')
    await fc.assert(
      fc.asyncProperty(fc.array(deel, { maxLength: 60 }), fc.integer({ min: 1, max: 64 }), async (delen, grootte) => {
        const inhoud = delen.join('')
        const records = await readAll(inhoud, grootte, 2)
        expect(records).toEqual(await readAll(inhoud, 1 << 18, 2))
        expect(records.map(({ regel }) => regel)).toEqual(records.map(({ regel }) => regel).toSorted((a, b) => a - b))
        for (const { stuk, cellen } of records) if (stuk) expect(cellen.join(';')).not.toMatch(/[\r\n]/)
        const letters = (tekst: string) => tekst.replaceAll(/[^aé]/g, '')
        expect(letters(records.flatMap(({ cellen }) => cellen).join(''))).toBe(letters(inhoud))
      }),
      { numRuns: 300 },
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

  it.each(['a;"b"c;"d\n', 'a;"b""\n', '"\n', 'a;"b\n'])('take one pass over a megabyte of %j', async (regel) => {
    const aantal = Math.floor(1_000_000 / regel.length)
    expect((await readAll(regel.repeat(aantal), undefined, 2)).length).toBeGreaterThan(aantal / 2 - 1)
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
    expect(await detect(metBom(0x61))).toEqual({ tekenset: 'utf-8', isGemengd: false, begin: 3 })
  })

  it('are UTF-8 without a mark when every byte is', async () => {
    expect(await detect(bytes('Citroën'))).toEqual({ tekenset: 'utf-8', isGemengd: false, begin: 0 })
  })

  it('are Windows-1252 when one byte at the very end of a large file is not UTF-8', async () => {
    const groot = new Uint8Array(9_000_000).fill(0x61)
    groot[groot.length - 1] = 0xeb
    expect(await detect(groot)).toEqual({ tekenset: 'windows-1252', isGemengd: false, begin: 0 })
  })

  it('are not decided on by one odd byte: the others stay what they are, and the odd one is named', async () => {
    const gemengd = Uint8Array.from([...bytes('José;Zoë;Andr'), 0xe9])
    expect(await detect(gemengd)).toEqual({ tekenset: 'utf-8', isGemengd: true, begin: 0 })
    expect(await detect(metBom(0x61, 0xe9))).toEqual({ tekenset: 'utf-8', isGemengd: true, begin: 3 })
    const records = parseRecords(gemengd, { ...VORM, isGemengd: true })
    expect(records).toMatchObject([
      { cellen: ['José', 'Zoë', 'André'], weigering: undefined, opmerking: expect.stringContaining('Windows-1252') },
    ])
  })

  it('stay UTF-8 when a character lies across the pieces in which the file is read', async () => {
    const groot = bytes('ë'.repeat(3_000_000))
    expect(await detect(Uint8Array.from([0x61, ...groot.subarray(0, 100)]))).toEqual({
      tekenset: 'utf-8',
      isGemengd: false,
      begin: 0,
    })
    const verschoven = new Uint8Array(groot.length + 1)
    verschoven[0] = 0x61
    verschoven.set(groot, 1)
    expect(await detect(verschoven)).toEqual({ tekenset: 'utf-8', isGemengd: false, begin: 0 })
  })

  it.each([
    [[0x50, 0x4b, 3, 4, 20], 'Excel-werkmap'],
    [[0x61, 0, 0x62, 0, 1, 2], 'geen tekst'],
  ])('are refused with a sentence for %j', async (inhoud, zin) => {
    await expect(detect(Uint8Array.from(inhoud))).rejects.toThrow(zin)
  })
})
