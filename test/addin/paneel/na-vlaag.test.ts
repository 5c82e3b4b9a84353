import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterBurst } from '../../../addin/paneel/na-vlaag.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const RUST = 200

/** Work that takes so long each time, called whenever the workbook says that it changed. */
const create = (duur: number) => {
  const begonnen: number[] = []
  const wijzig = afterBurst(RUST, async () => {
    begonnen.push(performance.now())
    await new Promise((klaar) => setTimeout(klaar, duur))
  })
  const begin = performance.now()
  return { wijzig, begonnen: () => begonnen.map((op) => Math.round(op - begin)) }
}

describe('opnieuw lezen na wijzigingen', () => {
  it('gebeurt na een vlaag één keer', async () => {
    const { wijzig, begonnen } = create(10)
    for (let i = 0; i < 20; i++) {
      wijzig()
      await vi.advanceTimersByTimeAsync(50)
    }
    await vi.advanceTimersByTimeAsync(1_000)
    expect(begonnen()).toEqual([19 * 50 + RUST])
  })

  it('wordt niet afgebroken door een wijziging terwijl het loopt, en gebeurt daarna nog eens', async () => {
    const { wijzig, begonnen } = create(1_000)
    wijzig()
    await vi.advanceTimersByTimeAsync(RUST + 100)
    wijzig()
    await vi.advanceTimersByTimeAsync(10_000)
    // The second time three times the duration of the first after its end.
    expect(begonnen()).toEqual([RUST, RUST + 1_000 + 3_000])
  })

  it('laat na lang wachten op iemand die een cel bewerkte niet lang op zich wachten', async () => {
    const { wijzig, begonnen } = create(600_000)
    wijzig()
    await vi.advanceTimersByTimeAsync(RUST + 600_000)
    wijzig()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(begonnen()).toEqual([RUST, RUST + 600_000 + 10_000])
  })

  it('neemt in een werkmap die steeds rekent hoogstens een kwart van de tijd', async () => {
    const { wijzig, begonnen } = create(1_000)
    for (let i = 0; i < 1_200; i++) {
      wijzig()
      await vi.advanceTimersByTimeAsync(100)
    }
    const aantal = begonnen().length
    expect(aantal).toBeGreaterThan(15)
    expect(aantal * 1_000).toBeLessThanOrEqual(1_200 * 100 * 0.27)
  })
})
