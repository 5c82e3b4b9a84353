import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { dagUitCel } from '../../../domain/lezen/dagcel.ts'

describe('een dag in een cel', () => {
  it.each([
    ['2025-01-06'],
    ['2025-01-06 00:00:00'],
    ['2025-01-06T10:00:00Z'],
    ['2025-01-06T10:00:00.000Z'],
    ['2025-01-06T00:00:00+01:00'],
    ['2025-01-05T23:00:00Z'],
    ['2025-01-06T02:00:00+01:00'],
    ['2025-01-07T03:00:00+05:00'],
    ['2025-01-06 23:59'],
    ['6-1-2025 9:30'],
    ['6-1-2025 09.30 uur'],
    ['maandag 6 januari 2025'],
    ['ma 6 jan 2025'],
    ['Ma, 6 januari 2025'],
    ['6 januari 2025'],
  ])('%j is 6-1-2025', (cel) => {
    expect(dagUitCel(cel)).toEqual({ soort: 'gelezen', waarde: dag('2025-01-06') })
  })

  it.each([
    ['2025-01-06 of 2025-01-13', 'is geen datum'],
    ['2025-01-06Tmorgen', 'is geen datum'],
    ['2025-01-06 24:99', 'is geen datum'],
    ['6-1-2025 24:99', 'is geen datum'],
    ['6-1-2025 ongeveer', 'is geen datum'],
    ['zondag 6 januari 2025', 'die dag is een maandag'],
    ['mandarijn 6 januari 2025', 'die dag is een maandag'],
  ])('%j wordt niet geraden', (cel, zin) => {
    expect(dagUitCel(cel)).toMatchObject({ soort: 'fout', bericht: expect.stringContaining(zin) })
  })

  it('wat achter een dag staat en geen tijd is, maakt er nooit een dag van', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (rest) => {
        fc.pre(rest.trim() !== '' && !/\d/.test(rest))
        expect(dagUitCel(`2025-01-06 ${rest}`)).toMatchObject({ soort: 'fout' })
      }),
    )
  })
})
