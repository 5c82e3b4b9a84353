import { describe, expect, it } from 'vitest'
import { regelboek } from '../../../domain/editie/index.ts'
import { feitenUitCellen } from '../../../domain/lezen/feitenlezing.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

describe('facts in cells by name', () => {
  it('are read under their own name, and what is empty is left out', () => {
    expect(feitenUitCellen(register, { Belastbaarheid: 'belastbaar', aow_datum: '', loonwaarde: '65%' })).toEqual({
      feiten: { belastbaarheid: 'belastbaar', loonwaarde: 65 },
      fouten: [],
    })
  })

  it.each(['belastbaarheit', '__proto__', 'constructor', 'toString'])('refuse the unknown name %s', (naam) => {
    const { feiten, fouten } = feitenUitCellen(register, JSON.parse(`{"${naam}": "belastbaar"}`))
    expect(feiten).toEqual({})
    expect(fouten).toEqual([{ naam, bericht: expect.stringContaining('geen gegeven dat de regels kennen') }])
  })

  it('name a cell that cannot be read and keep the others', () => {
    const { feiten, fouten } = feitenUitCellen(register, { belastbaarheid: 'belastbaar', aowDatum: '30-2-2027' })
    expect(feiten).toEqual({ belastbaarheid: 'belastbaar' })
    expect(fouten).toEqual([{ naam: 'aowDatum', bericht: expect.stringContaining('februari 2027') }])
  })
})
