import { describe, expect, it } from 'vitest'
import type { Gemeten } from './meting.ts'
import { lastLine, reportText, verslagOf } from './verslag.ts'
import { WEG, changed } from './verandering.ts'

const opgemerkt: Gemeten = { soort: 'bedrag', wat: 'WML 1 -> 2', opgemerktDoor: 'bedragen.md: eerste dag' }
const gemist: Gemeten = { soort: 'bedrag', wat: 'WML 3 -> 4', opgemerktDoor: undefined }
const omdat = 'kan niets veranderen'

describe('het verslag van de veranderde wet', () => {
  it('telt wat is opgemerkt en noemt wat niet', () => {
    const verslag = verslagOf([opgemerkt, gemist], [])
    expect(lastLine(verslag)).toBe('opgemerkt: 1 van 2 (50,0 %)')
    expect(reportText(verslag).split('\n')[0]).toBe('niet opgemerkt | bedrag | WML 3 -> 4')
    expect(reportText(verslag).split('\n').at(-1)).toBe(lastLine(verslag))
  })

  it('telt een gelijkwaardige verandering niet mee', () => {
    const verslag = verslagOf([opgemerkt, gemist], [{ soort: 'bedrag', wat: 'WML 3 -> 4', omdat }])
    expect(verslag.stand).toEqual({ opgemerkt: 1, aantal: 1 })
    expect(verslag.overlevenden).toEqual([])
  })

  it('noemt een gelijkwaardige verandering die toch is opgemerkt, en een die niet bestaat', () => {
    const verslag = verslagOf(
      [opgemerkt],
      [opgemerkt, gemist].map(({ soort, wat }) => ({ soort, wat, omdat })),
    )
    expect(verslag.tochOpgemerkt).toEqual([opgemerkt])
    expect(verslag.bestaatNiet).toEqual([{ soort: 'bedrag', wat: 'WML 3 -> 4', omdat }])
  })
})

describe('een verandering', () => {
  const wet = { rijen: [{ id: 'A', dagen: 1 }, { id: 'B' }], ander: {} }

  it('verandert een plaats en laat het oude en de rest zoals het was', () => {
    const nieuw = changed(wet, ['rijen', 0, 'dagen'], 2)
    expect(nieuw.rijen[0]).toEqual({ id: 'A', dagen: 2 })
    expect(wet.rijen[0]).toEqual({ id: 'A', dagen: 1 })
    expect(nieuw.rijen[1]).toBe(wet.rijen[1])
    expect(nieuw.ander).toBe(wet.ander)
  })

  it('haalt een lid uit een lijst en een sleutel uit een rij', () => {
    expect(changed(wet, ['rijen', 0], WEG).rijen).toEqual([{ id: 'B' }])
    expect(changed(wet, ['rijen', 0, 'dagen'], WEG).rijen[0]).toEqual({ id: 'A' })
  })
})
