import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, dagVan } from '../../../domain/dag/datum.ts'
import { cijferdagUit } from '../../../domain/lezen/cijferdag.ts'

const twee = (getal: number): string => String(getal).padStart(2, '0')

describe('een dag in cijfers', () => {
  it.each([
    ['6-1-2025', '2025-01-06'],
    ['06.01.2025', '2025-01-06'],
    ['06/01/2025 0:00', '2025-01-06'],
    ['6-1-2025 23:59:59', '2025-01-06'],
    ['2025-01-06', '2025-01-06'],
    ['2025/1/6', '2025-01-06'],
    ['2025-01-06T00:00:00', '2025-01-06'],
    ['2025-01-06 9:30', '2025-01-06'],
  ] as const)('%s is %s', (tekst, verwacht) => {
    expect(cijferdagUit(tekst, 'dag-maand')).toBe(dag(verwacht))
  })

  it.each([
    '',
    '6',
    '6-1',
    '6-1-25',
    '6-1-02025',
    '006-1-2025',
    '31-02-2025',
    '6-13-2025',
    '2025-01-006',
    '2025-01-06T',
    '2025-01-06T24:00:00',
    '2025-01-06T00:60:00',
    '2025-01-06T00:00:60',
    '2025-01-06T00:00:00Z',
    '6-1-2025T00:00:00',
    '6-1-2025 of later',
    ' 6-1-2025',
    '6-1-2025 ',
    'ma 6-1-2025',
    '6-1-\u200b2025',
  ])('%j laat aan de hele tekst over wat het is', (tekst) => {
    expect(cijferdagUit(tekst, 'dag-maand')).toBeUndefined()
  })

  it('iedere dag van de kalender in iedere schrijfwijze, en geen andere', () => {
    const deel = fc.integer({ min: 0, max: 32 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1890, max: 2210 }),
        deel,
        deel,
        fc.constantFrom('-', '/', '.'),
        (jaar, m, d, teken) => {
          const verwacht = dagVan(jaar, m, d)
          expect(cijferdagUit(`${d}${teken}${m}${teken}${jaar}`, 'dag-maand')).toBe(verwacht)
          expect(cijferdagUit(`${twee(m)}${teken}${twee(d)}${teken}${jaar}`, 'maand-dag')).toBe(verwacht)
          expect(cijferdagUit(`${jaar}${teken}${twee(m)}${teken}${d}`, 'maand-dag')).toBe(verwacht)
        },
      ),
    )
  })
})
