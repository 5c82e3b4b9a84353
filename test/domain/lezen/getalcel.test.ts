import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getalUitCel } from '../../../domain/lezen/getalcel.ts'

describe('a number in a cell', () => {
  it.each([
    [3000, 3000],
    ['3000', 3000],
    ['3.000', 3000],
    ['€ 1.234,56', 1234.56],
    ['-0,5', -0.5],
    ['1.000.000', 1_000_000],
    [0, 0],
  ])('%j is %d', (cel, getal) => {
    expect(getalUitCel(cel)).toEqual({ soort: 'gelezen', waarde: getal })
  })

  it.each([null, undefined, '', '  ', '€'])('%j is empty', (cel) => {
    expect(getalUitCel(cel)).toEqual({ soort: 'leeg' })
  })

  it.each(['1.5', '1,234.56', '12.34', '3000 euro', '1e5', '0x10', 'Infinity', true, Number.NaN, {}])(
    '%j is refused, not guessed',
    (cel) => {
      expect(getalUitCel(cel)).toMatchObject({ soort: 'fout' })
    },
  )

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
