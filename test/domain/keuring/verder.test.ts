import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { oudVerderSchema, verderSchema } from '../../../domain/keuring/schema/delen.ts'

const telling = verderSchema({ van: z.string() })
const operand = oudVerderSchema({ feit: z.string() })

describe('een afstand in een editie', () => {
  it.each([
    [{ van: 'EWT' }],
    [{ van: 'EWT', dagen: 1 }],
    [{ van: 'EWT', weken: -11 }],
    [{ van: 'EWT', weken: 104, dagen: -1 }],
    [{ van: 'EWT', maanden: 24, afronding: 'naarBeneden', dagen: -1 }],
  ])('%j is goed', (waarde) => expect(telling.parse(waarde)).toEqual(waarde))

  it.each([
    ['maanden zonder afronding', { van: 'EWT', maanden: 24 }],
    ['een afronding zonder maanden', { van: 'EWT', weken: 3, afronding: 'naarBeneden' }],
    ['weken en maanden samen', { van: 'EWT', weken: 3, maanden: 2, afronding: 'naarBeneden' }],
    ['een halve week', { van: 'EWT', weken: 1.5 }],
  ])('%s wordt geweigerd', (_, waarde) => expect(telling.safeParse(waarde).success).toBe(false))
})

describe('een afstand in een beslistabel van voor 2026.12.0', () => {
  it('telt maanden tot de laatste dag van een te korte maand, zoals zij toen bedoeld was', () => {
    expect(operand.parse({ feit: 'ejeDatum', maanden: 3 })).toEqual({
      feit: 'ejeDatum',
      maanden: 3,
      afronding: 'naarBeneden',
    })
  })

  it('leest een nieuwe afstand zoals zij er staat', () => {
    expect(operand.parse({ feit: 'ejeDatum', maanden: 3, afronding: 'naarBoven' })).toEqual({
      feit: 'ejeDatum',
      maanden: 3,
      afronding: 'naarBoven',
    })
  })
})
