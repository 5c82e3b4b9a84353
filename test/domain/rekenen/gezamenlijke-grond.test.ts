import { describe, expect, it } from 'vitest'
import { gezamenlijkeGrond } from '../../../domain/rekenen/gezamenlijke-grond.ts'
import type { Grond } from '../../../domain/regelboek/uitkomst.ts'

const grond = (over: Partial<Grond>): Grond => ({
  regel: 'A',
  titel: 'A',
  regelversie: '2026.11.0',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'WIA' }],
  feiten: {},
  stappen: [],
  ...over,
})

describe('one ground for several rules', () => {
  it('is as binding and as sure as the weakest of them', () => {
    const samen = gezamenlijkeGrond([
      grond({}),
      undefined,
      grond({ status: 'praktijk' }),
      grond({ zekerheid: 'secundair' }),
    ])
    expect(samen).toMatchObject({ status: 'praktijk', zekerheid: 'secundair' })
  })

  it('names each source once and keeps the main rule in front', () => {
    const samen = gezamenlijkeGrond([
      grond({ regel: 'HOOFD' }),
      grond({ bronnen: [{ regeling: 'WIA' }, { regeling: 'ZW' }] }),
    ])
    expect(samen.regel).toBe('HOOFD')
    expect(samen.bronnen).toEqual([{ regeling: 'WIA' }, { regeling: 'ZW' }])
  })

  it('says each explanation once, in order', () => {
    const samen = gezamenlijkeGrond([
      grond({ toelichting: 'Een.' }),
      grond({ toelichting: 'Twee.' }),
      grond({ toelichting: 'Een.' }),
    ])
    expect(samen.toelichting).toBe('Een. Twee.')
  })

  it('adds own facts to those of the rules', () => {
    const samen = gezamenlijkeGrond([grond({ feiten: { a: { soort: 'getal', getal: 1 } } })], {
      feiten: { b: { soort: 'getal', getal: 2 } },
    })
    expect(Object.keys(samen.feiten)).toEqual(['a', 'b'])
  })
})
