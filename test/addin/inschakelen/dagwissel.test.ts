import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onDagwissel } from '../../../addin/inschakelen/dagwissel.ts'
import { vandaagOp } from '../../../addin/dossiers/vandaag.ts'

const UUR = 60 * 60_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('zegt het als de dag in Nederland wisselt, en anders niets', () => {
  // Half past ten in the evening in the Netherlands, where it is an hour later than in UTC.
  vi.setSystemTime(new Date('2026-11-23T21:30:00Z'))
  const gezien: number[] = []
  const today = () => vandaagOp(new Date())
  const begin = today()
  onDagwissel(today, () => gezien.push(today() - begin))
  vi.advanceTimersByTime(UUR)
  expect(gezien).toEqual([])
  vi.advanceTimersByTime(UUR)
  expect(gezien).toEqual([1])
  vi.advanceTimersByTime(24 * UUR)
  expect(gezien).toEqual([1, 2])
})
