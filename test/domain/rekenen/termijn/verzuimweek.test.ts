import { describe, expect, it } from 'vitest'
import { dag } from '../../../../domain/dag/datum.ts'
import { verzuimweek } from '../../../../domain/rekenen/termijn/verzuimweek.ts'

describe('de verzuimweek', () => {
  const EERSTE = dag('2026-01-06')
  it.each([
    ['2026-01-05', 0, undefined],
    ['2026-01-06', 0, 1],
    ['2026-01-12', 0, 1],
    ['2026-01-13', 0, 2],
    ['2026-02-05', 30, 1],
    ['2026-02-05', 31, undefined],
    ['2026-02-05', 200, undefined],
  ] as const)('op %s met %i dagen die niet meetellen is %s', (op, verschuiving, week) =>
    expect(verzuimweek(EERSTE, dag(op), verschuiving)).toBe(week),
  )
})
