import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedragUitCel } from '../../../domain/lezen/bedragcel.ts'
import { aantalUitCel, getalUitCel } from '../../../domain/lezen/getalcel.ts'

describe('a number in a cell', () => {
  it.each([
    [3000, 3000],
    ['3000', 3000],
    ['3.000,0', 3000],
    ['1.5', 1.5],
    ['12.34', 12.34],
    ['-0,5', -0.5],
    ['1.000.000', 1_000_000],
    [0, 0],
  ])('%j is %d', (cel, getal) => {
    expect(getalUitCel(cel)).toEqual({ soort: 'gelezen', waarde: getal })
  })

  it.each([null, undefined, '', '  ', 'onbekend'])('%j is empty', (cel) => {
    expect(getalUitCel(cel)).toEqual({ soort: 'leeg' })
  })

  it.each([
    '3.000',
    '-1.234',
    '1,234.56',
    '01.234',
    '3000 euro',
    '€ 5',
    '1e5',
    '0x10',
    'Infinity',
    true,
    Number.NaN,
    '9'.repeat(400),
    `${'9'.repeat(400)}.5`,
    {},
    Object.create(null),
  ])('%j is refused, not guessed', (cel) => {
    expect(getalUitCel(cel)).toMatchObject({ soort: 'fout' })
  })

  it('says both numbers that a text can be', () => {
    expect(getalUitCel('1.234')).toEqual({
      soort: 'fout',
      bericht: '"1.234": is dat 1234 of 1,234? Schrijf het zonder punt.',
    })
  })

  it('never throws and never gives something that is not finite', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: false }).filter((waarde) => typeof waarde !== 'symbol'),
        (waarde) => {
          const lezing = getalUitCel(typeof waarde === 'object' ? JSON.stringify(waarde) : waarde)
          if (lezing.soort === 'gelezen') expect(Number.isFinite(lezing.waarde)).toBe(true)
        },
      ),
    )
  })
})

describe('an amount in a cell', () => {
  it.each([
    ['€ 1.234,56', 1234.56],
    ['€ 3.250,-', 3250],
    ['€\u00a03.250,--', 3250],
    ['1.234', 1234],
    [0, 0],
  ])('%j is %d', (cel, euro) => {
    expect(bedragUitCel(cel)).toEqual({ soort: 'gelezen', waarde: euro })
  })

  it.each(['€', '', 'onbekend', null])('%j is empty', (cel) => {
    expect(bedragUitCel(cel)).toEqual({ soort: 'leeg' })
  })

  it.each([-1, 1e8, '€ -5', '3,250.50', '€€ 5'])('%j is refused with what was read', (cel) => {
    expect(bedragUitCel(cel)).toMatchObject({ soort: 'fout', bericht: expect.stringContaining(String(cel)) })
  })
})

describe('a whole number in a cell', () => {
  it.each([1.5, '1,5', -1, 11, '1.000'])('%j is not rounded or guessed', (cel) => {
    expect(aantalUitCel(cel, 'dagen', { vanaf: 0, tot: 10 })).toMatchObject({ soort: 'fout' })
  })
})
