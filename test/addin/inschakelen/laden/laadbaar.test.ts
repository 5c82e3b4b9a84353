import { describe, expect, it } from 'vitest'
import { createLaadbaar } from '../../../../addin/inschakelen/laden/laadbaar.ts'

/** A part that arrives, or fails, when the test says so. */
const createBezorging = () => {
  const beurten: { readonly stop: AbortSignal; lever(): void; weiger(): void }[] = []
  const fetchDeel = (stop: AbortSignal) =>
    new Promise<{ readonly beurt: number }>((resolve, reject) => {
      const beurt = beurten.length + 1
      beurten.push({ stop, lever: () => resolve({ beurt }), weiger: () => reject(new Error('weg')) })
    })
  return { beurten, fetchDeel }
}

describe('een deel dat na de start wordt geladen', () => {
  it('wordt een keer gehaald, hoe vaak er ook om wordt gevraagd', async () => {
    const { beurten, fetchDeel } = createBezorging()
    const deel = createLaadbaar(fetchDeel)
    const wachtenden = [deel.load(), deel.load()]
    expect(deel.loaded()).toBeUndefined()
    beurten[0]!.lever()
    expect(await Promise.all(wachtenden)).toEqual([{ beurt: 1 }, { beurt: 1 }])
    expect(deel.loaded()).toEqual({ beurt: 1 })
    expect(await deel.load()).toEqual({ beurt: 1 })
    expect(beurten).toHaveLength(1)
    expect(deel.hasFailed()).toBe(false)
  })

  it('wordt na een mislukking bij de volgende vraag opnieuw gehaald', async () => {
    const { beurten, fetchDeel } = createBezorging()
    const deel = createLaadbaar(fetchDeel)
    const eerste = deel.load()
    beurten[0]!.weiger()
    await expect(eerste).rejects.toThrow('weg')
    expect(deel.hasFailed()).toBe(true)
    const tweede = deel.load()
    beurten[1]!.lever()
    expect(await tweede).toEqual({ beurt: 2 })
  })

  it('laat niemand eindeloos wachten: na de tijd is het mislukt, houdt het halen op en mag het opnieuw', async () => {
    const { beurten, fetchDeel } = createBezorging()
    const deel = createLaadbaar(fetchDeel, 10)
    await expect(deel.load()).rejects.toThrow('Er kwam niets')
    expect(beurten[0]!.stop.aborted).toBe(true)
    const tweede = deel.load()
    beurten[1]!.lever()
    expect(await tweede).toEqual({ beurt: 2 })
    expect(beurten[1]!.stop.aborted).toBe(false)
  })
})
