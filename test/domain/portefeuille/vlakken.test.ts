import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LEEG,
  VOL,
  aangevuld,
  doorsnede,
  eersteGevallen,
  nieuwVlak,
  tegendeel,
  vereniging,
  verschil,
} from '../../../domain/portefeuille/bitvlak.ts'
import type { Bitvlak } from '../../../domain/portefeuille/bitvlak.ts'
import { BLOKGROOTTE } from '../../../domain/portefeuille/blok.ts'
import { codesUitLagen, laagUit, nieuwePakken, pakkenUit } from '../../../domain/portefeuille/codelagen.ts'

const hasCase = (vlak: Bitvlak, i: number): boolean => ((vlak[i >> 5]! >>> (i & 31)) & 1) === 1

const planeOf = (gevallen: ReadonlySet<number>): Bitvlak => {
  const vlak = nieuwVlak()
  for (const i of gevallen) vlak[i >> 5]! |= 1 << (i & 31)
  return vlak
}

const ALLES = Array.from({ length: BLOKGROOTTE }, (_, i) => i)
const someCases = fc.uniqueArray(fc.nat(BLOKGROOTTE - 1), { maxLength: 60 }).map((gevallen) => new Set(gevallen))
const plane = fc.oneof(
  { weight: 4, arbitrary: someCases.map(planeOf) },
  { weight: 1, arbitrary: someCases.map((gevallen) => planeOf(new Set(ALLES.filter((i) => !gevallen.has(i))))) },
  fc.constantFrom(LEEG, VOL),
)

describe('planes of cases', () => {
  it.each([
    ['doorsnede', doorsnede, (een: boolean, ander: boolean) => een && ander],
    ['vereniging', vereniging, (een: boolean, ander: boolean) => een || ander],
    ['verschil', verschil, (een: boolean, ander: boolean) => een && !ander],
    [
      'aangevuld',
      (een: Bitvlak, ander: Bitvlak, uit: Bitvlak) => aangevuld(een, ander, uit),
      (een: boolean, ander: boolean) => een || ander,
    ],
  ] as const)('%s does to every case what it does to one, and leaves its sources as they were', (_, werk, opEen) => {
    fc.assert(
      fc.property(plane, plane, (een, ander) => {
        const [eenVooraf, anderVooraf] = [een.slice(), ander.slice()]
        const uit = werk(een, ander, nieuwVlak())
        expect(ALLES.filter((i) => hasCase(uit, i) !== opEen(hasCase(eenVooraf, i), hasCase(anderVooraf, i)))).toEqual(
          [],
        )
        expect([een, ander]).toEqual([eenVooraf, anderVooraf])
      }),
      { numRuns: 60 },
    )
  })

  it('are recognised as empty or full when nothing or everything is left', () => {
    const een = planeOf(new Set([3, 40]))
    expect(doorsnede(een, planeOf(new Set([4])), nieuwVlak())).toBe(LEEG)
    expect(verschil(een, een.slice(), nieuwVlak())).toBe(LEEG)
    expect(vereniging(een, tegendeel(een, nieuwVlak()), nieuwVlak())).toBe(VOL)
    expect([...LEEG].every((woord) => woord === 0) && [...VOL].every((woord) => woord === -1)).toBe(true)
  })

  it.each([0, 1, 31, 32, 33, BLOKGROOTTE - 1, BLOKGROOTTE])('know the first %i cases of a block', (aantal) => {
    const vlak = eersteGevallen(aantal)
    expect(ALLES.filter((i) => hasCase(vlak, i) !== i < aantal)).toEqual([])
  })
})

describe('layers of codes', () => {
  const column = fc.array(fc.nat(15), { minLength: 1, maxLength: 200 })

  it('hold every bit of every code, from any place in a column and for any number of cases', () => {
    fc.assert(
      fc.property(column, fc.nat(9), (codes, begin) => {
        const zicht = new DataView(Uint8Array.from([...Array.from({ length: begin }, () => 7), ...codes]).buffer)
        const pakken = nieuwePakken().fill(-1)
        pakkenUit(pakken, zicht, begin, codes.length)
        for (const laag of [0, 1, 2, 3]) {
          const vlak = nieuwVlak()
          laagUit(vlak, pakken, codes.length, laag)
          expect(codes.map((_, i) => hasCase(vlak, i))).toEqual(codes.map((code) => ((code >> laag) & 1) === 1))
        }
      }),
    )
  })

  it('give the codes back, and nothing beside them', () => {
    fc.assert(
      fc.property(column, fc.nat(9), (codes, begin) => {
        const lagen = [0, 1, 2, 3].map((laag) =>
          planeOf(new Set(codes.flatMap((code, i) => ((code >> laag) & 1 ? [i] : [])))),
        )
        const uit = new Uint8Array(begin + codes.length + 1).fill(99)
        codesUitLagen(new DataView(uit.buffer), begin, codes.length, lagen)
        expect([...uit]).toEqual([...Array.from({ length: begin }, () => 99), ...codes, 99])
      }),
    )
  })
})
