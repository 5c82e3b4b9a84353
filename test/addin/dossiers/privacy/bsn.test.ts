import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBsn, isBsnKop, isElfproef } from '../../../../addin/dossiers/privacy/bsn.ts'

describe('the eleven-test', () => {
  // 111222333: 9+8+7+12+10+8+9+6-3 = 66 = 6 × 11. The other numbers are one digit away or have another length.
  it.each([
    ['111222333', true],
    ['123456782', true],
    ['111222334', false],
    ['123456789', false],
    ['012345672', true],
    ['12345672', true],
    ['000000000', false],
    ['1234567', false],
    ['1112223330', false],
    ['11122233a', false],
  ])('%s: %s', (cijfers, geslaagd) => expect(isElfproef(cijfers)).toBe(geslaagd))

  it('catches every change of a single digit, as it was made for', () =>
    assert(
      property(integer({ min: 0, max: 8 }), integer({ min: 1, max: 9 }), (plaats, verschil) => {
        const cijfers = [...'111222333']
        cijfers[plaats] = String((Number(cijfers[plaats]) + verschil) % 10)
        return !isElfproef(cijfers.join(''))
      }),
    ))
})

describe('a cell with a citizen service number', () => {
  it.each([111222333, '111222333', ' 111222333 ', '1112.22.333', '111 222 333', '111-222-333'])('%j is one', (cel) =>
    expect(isBsn(cel)).toBe(true),
  )
  it.each(['', 'tekst 111222333', 46_349, true, -111222333, 1112223.33, '06-12345678'])('%j is none', (cel) =>
    expect(isBsn(cel)).toBe(false),
  )
  it.each(['BSN', 'bsn ', 'Burgerservicenummer', 'SofiNr', 'sofi-nummer'])('the heading %j announces it', (kop) =>
    expect(isBsnKop(kop)).toBe(true),
  )
  it.each(['Dossiernummer', 'absnr', 'BSN-vrij', ''])('the heading %j does not', (kop) =>
    expect(isBsnKop(kop)).toBe(false),
  )
})
