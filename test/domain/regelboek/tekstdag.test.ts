import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { tekstdag } from '../../../domain/regelboek/bronadres.ts'

describe('de dag van de tekst die een bron opent', () => {
  it('is de dag waarop is gekeken, als de regel toen gold', () => {
    expect(tekstdag('2026-11-28', { van: dag('2013-07-01'), tot: undefined })).toBe('2026-11-28')
  })

  it('is voor een oude regel zijn laatste dag: daarna staat er iets anders', () => {
    expect(tekstdag('2026-11-28', { van: dag('2005-12-29'), tot: dag('2013-07-01') })).toBe('2013-06-30')
  })

  it('is voor een regel die nog moet ingaan zijn eerste dag', () => {
    expect(tekstdag('2026-11-28', { van: dag('2027-01-01'), tot: undefined })).toBe('2027-01-01')
  })

  it('is de dag waarop is gekeken, waar de regel niet van de tijd van de wet afhangt', () => {
    expect(tekstdag('2026-11-28')).toBe('2026-11-28')
  })
})
