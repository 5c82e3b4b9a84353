import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centen, opCenten } from '../../../../domain/rekenen/bedragen/afronding.ts'

/** Whole cents of a part of an amount, half up, in whole numbers only; `deel` is in ten-thousandths. */
const exact = (bedragInCenten: number, deel: number): number =>
  Number((BigInt(bedragInCenten) * BigInt(deel) * 2n + 10_000n) / 20_000n)

describe('een bedrag op hele centen', () => {
  /** By hand: 365.75 × 70 % = 256.025, 0.15 × 70 % = 0.105, 1000.65 × 70 % = 700.455. */
  it.each([
    [365.75, 256.03],
    [0.15, 0.11],
    [1000.65, 700.46],
    [100, 70],
  ])('70 %% van %d is %d: een halve cent gaat naar boven', (loon, deel) =>
    expect(opCenten((loon * 70) / 100)).toBe(deel),
  )
  it('blijft onder de halve cent naar beneden gaan', () => {
    expect(opCenten(256.0249)).toBe(256.02)
    expect(opCenten(99_999_999.0049)).toBe(99_999_999)
    expect(centen(1.005)).toBe(101)
  })
  it('gaat ook onder nul bij een halve cent naar boven', () =>
    expect([centen(-0.125), centen(-0.126)]).toEqual([-12, -13]))
  it('is voor ieder loon in centen en ieder percentage hetzelfde als in hele getallen', () =>
    assert(
      property(integer({ min: 1, max: 9_999_999_999 }), integer({ min: 1, max: 10_000 }), (loon, deel) => {
        expect(centen(((loon / 100) * (deel / 100)) / 100)).toBe(exact(loon, deel))
      }),
      { numRuns: 2000 },
    ))
  it('en dat ook voor alle lonen tot 1.700 euro bij 70 procent', () => {
    const anders = Array.from({ length: 170_000 }, (_, loon) => loon).filter(
      (loon) => opCenten(((loon / 100) * 70) / 100) !== exact(loon, 7000) / 100,
    )
    expect(anders).toEqual([])
  })
})
