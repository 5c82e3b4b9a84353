import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoVan, kalenderdatumVan, weekdag } from '../../../../domain/dag/datum.ts'
import { pasen } from '../../../../domain/rekenen/werkdag/pasen.ts'

it.each([
  '1954-04-18',
  '1981-04-19',
  '2008-03-23',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter Sunday is %s, the earliest, the latest and the exceptions of the method included', (iso) => {
  expect(isoVan(pasen(Number(iso.slice(0, 4))))).toBe(iso)
})

it('is always a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (jaar) => {
      const dag = pasen(jaar)
      const { maand, dagnummer } = kalenderdatumVan(dag)
      expect(weekdag(dag)).toBe(7)
      expect(maand * 100 + dagnummer).toBeGreaterThanOrEqual(322)
      expect(maand * 100 + dagnummer).toBeLessThanOrEqual(425)
    }),
  )
})
