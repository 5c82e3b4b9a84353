import { describe, expect, it } from 'vitest'
import { rowsAtOnce, widthOf } from '../../../addin/excel/portie.ts'

describe('een blad dat wordt geschreven', () => {
  it('kan meer rijen hebben dan een functie argumenten: een miljoen', () => {
    const rijen = Array.from({ length: 1_048_576 }, () => ['a'])
    rijen[700_000] = ['a', 'b', 'c']
    expect(widthOf(rijen)).toBe(3)
  })
  it('heeft altijd een kolom', () => expect([widthOf([]), widthOf([[]])]).toEqual([1, 1]))
  it('gaat in delen van zestigduizend cellen, en van ten minste een rij', () =>
    expect([rowsAtOnce(1), rowsAtOnce(16), rowsAtOnce(100_000)]).toEqual([60_000, 3750, 1]))
})
