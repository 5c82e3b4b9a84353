import { describe, expect, it } from 'vitest'
import { afstandVan } from '../../../domain/regelboek/afstand.ts'

describe('hoeveel verder een dag ligt', () => {
  it('is in weken gezegd en in dagen geteld', () => {
    expect(afstandVan({ weken: 104, dagen: -1 })).toEqual({ maanden: 0, afronding: 'naarBeneden', dagen: 727 })
    expect(afstandVan({ weken: -11 })).toMatchObject({ maanden: 0, dagen: -77 })
  })

  it('zijn maanden met hun afronding, en daarna dagen', () => {
    expect(afstandVan({ maanden: 24, afronding: 'naarBoven', dagen: -1 })).toEqual({
      maanden: 24,
      afronding: 'naarBoven',
      dagen: -1,
    })
  })

  it('is niets als er niets bij staat', () => {
    expect(afstandVan({})).toMatchObject({ maanden: 0, dagen: 0 })
  })
})
