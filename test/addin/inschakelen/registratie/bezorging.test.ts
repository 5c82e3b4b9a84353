import { describe, expect, it } from 'vitest'
import { TE_GROOT, createBezorging } from '../../../../addin/inschakelen/registratie/bezorging.ts'

/** Gives answers of some size, as office.js collects them, with a clock that only the test moves. */
const create = (grootste = Infinity) => {
  let tijd = 100_000
  const klokken: { op: number; werk: () => void }[] = []
  const bezorging = createBezorging({
    grootste: () => grootste,
    nu: () => tijd,
    later: (werk, ms) => klokken.push({ op: tijd + ms, werk }),
  })
  const pass = async (ms: number): Promise<void> => {
    tijd += ms
    for (const klok of klokken.splice(0)) {
      if (klok.op <= tijd) klok.werk()
      else klokken.push(klok)
    }
    await Promise.resolve()
  }
  const aangekomen: unknown[] = []
  const call = (waarde: unknown): void => {
    const uit = bezorging.deliver(() => waarde)()
    if (uit instanceof Promise) void uit.then((later) => aangekomen.push(later))
    else aangekomen.push(uit)
  }
  /** What office.js does with what it has: it writes it all down in one request. */
  const send = (): number => JSON.stringify(aangekomen.splice(0)).length
  return { bezorging, pass, call, send, aangekomen }
}

const kaart = (tekens: number) => ({ type: 'Double', basicValue: 1, properties: { Uitleg: 'x'.repeat(tekens) } })

describe('antwoorden onderweg naar Excel', () => {
  it('gaan meteen zolang het er weinig zijn, en veranderen niet', () => {
    const { bezorging } = create()
    const uit = bezorging.deliver(() => kaart(10))()
    expect(JSON.parse(JSON.stringify(uit))).toEqual(kaart(10))
    expect(Object.keys(uit as object)).toEqual(Object.keys(kaart(10)))
    expect(bezorging.deliver(() => 46026)()).toBe(46026)
  })

  it('gaan in porties van minder dan twee megabyte, alles komt aan en in volgorde', async () => {
    const { call, send, pass, aangekomen } = create()
    for (let i = 0; i < 9_000; i++) call({ ...kaart(800), basicValue: i })
    const maten: number[] = []
    const nummers: number[] = []
    while (nummers.length < 9_000) {
      nummers.push(...aangekomen.map((een) => (een as { basicValue: number }).basicValue))
      maten.push(send())
      await pass(1)
      await pass(1)
      expect(maten.length).toBeLessThan(20)
    }
    expect(Math.max(...maten)).toBeLessThan(2_000_000)
    expect(maten.length).toBeGreaterThan(4)
    expect(nummers).toEqual(Array.from({ length: 9_000 }, (_, i) => i))
  })

  it('blijven niet wachten als Excel niet laat zien dat een portie weg is', async () => {
    const { call, pass, aangekomen } = create()
    for (let i = 0; i < 3_000; i++) call('x'.repeat(1_000))
    const eerst = aangekomen.length
    expect(eerst).toBeLessThan(3_000)
    await pass(5_001)
    await pass(5_001)
    expect(aangekomen).toHaveLength(3_000)
  })

  it('zijn een zin als zij nooit passen', () => {
    const { bezorging } = create(4_500_000)
    const groot = [['x'.repeat(5_000_000)]]
    expect(() => bezorging.deliver(() => groot)()).toThrow(TE_GROOT)
  })

  it('houden hun fout, meteen of later', async () => {
    const { bezorging } = create()
    const fout = new Error('geen datum')
    const mislukt = bezorging.deliver(() => {
      throw fout
    })
    expect(mislukt).toThrow(fout)
    await expect(bezorging.deliver(() => Promise.reject(fout))()).rejects.toBe(fout)
  })
})
