import { describe, expect, it } from 'vitest'
import { dag } from '../../../../domain/dag/datum.ts'
import { regelboek } from '../../../../domain/editie/index.ts'
import { tijdlijn } from '../../../../domain/rekenen/termijn/tijdlijn.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const eersteZiektedag = dag('2025-01-06')
const codes = (gedaan = {}) => tijdlijn(register, { eersteZiektedag, gedaan }).map(({ termijn }) => termijn.code)

describe('the timeline of a case', () => {
  it('holds the steps of every case and none of a special situation', () => {
    expect(codes().toSorted()).toEqual(
      [
        'PA',
        'PVA',
        'EVAL',
        'UWV42',
        'EJE',
        'SPOOR2',
        'PERSPECTIEF',
        'IVA',
        'UWVBRIEF',
        'EINDEVAL',
        'RIV',
        'WIA',
        'LSBESLUIT',
        'EWT',
        'WIASTART',
        'OPZEG',
        'LSMAX',
      ].toSorted(),
    )
  })

  it('holds a special step once it was done', () => {
    expect(codes({ RIVHERSTEL: dag('2026-10-20') })).toContain('RIVHERSTEL')
  })
})
