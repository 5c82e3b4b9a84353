import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { eerdereVersies } from '../../../domain/editie/eerder/versies.ts'
import { canoniek } from '../../../domain/keuring/canoniek.ts'
import { regelboekSchema } from '../../../domain/keuring/schema/schema.ts'

const MAP = new URL('../../../domain/editie/eerder/', import.meta.url)

/** SHA-256 of the bytes of every edition that went out. An edition never changes: a hash here is never edited, only added. */
const UITGEGEVEN: Readonly<Record<string, string>> = {
  '2026.11.0.json': '012f24f6e4e2741860485f2b1f3f867b3ba9b0a28dd3227534aac148f7f4a10b',
}

const editieBytes = (bestand: string): Promise<Buffer> => readFile(new URL(bestand, MAP))

describe('een editie die is uitgegeven', () => {
  it('staat hier, en geen andere', async () => {
    const bestanden = (await readdir(MAP)).filter((naam) => naam.endsWith('.json'))
    expect(bestanden.toSorted()).toEqual(Object.keys(UITGEGEVEN).toSorted())
    expect(eerdereVersies.map((versie) => `${versie}.json`).toSorted()).toEqual(bestanden.toSorted())
  })

  it.each(Object.entries(UITGEGEVEN))('%s heeft nog dezelfde bytes', async (bestand, hash) => {
    expect(
      createHash('sha256')
        .update(await editieBytes(bestand))
        .digest('hex'),
    ).toBe(hash)
  })

  it.each(Object.keys(UITGEGEVEN))('%s voldoet aan het schema en is canoniek', async (bestand) => {
    const tekst = (await editieBytes(bestand)).toString('utf8')
    const editie: unknown = JSON.parse(tekst)
    expect(regelboekSchema.safeParse(editie).success).toBe(true)
    expect(canoniek(editie)).toEqual({ soort: 'tekst', tekst })
  })
})
