import { describe, expect, it } from 'vitest'
import { refreshFunctiecache } from '../../../addin/lint/functiecache.ts'

const VLAG = 'Office.ForceRefreshCustomFunctionsCache'

const werkmap = (begin: Record<string, unknown> = {}) => {
  const waarden = new Map(Object.entries(begin))
  let bewaard = 0
  return {
    waarden,
    bewaard: () => bewaard,
    get: (naam: string) => waarden.get(naam) ?? null,
    set: (naam: string, waarde: unknown) => void waarden.set(naam, waarde),
    remove: (naam: string) => void waarden.delete(naam),
    saveAsync: () => void bewaard++,
  }
}

const apparaat = (begin: Record<string, string> = {}) => {
  const waarden = new Map(Object.entries(begin))
  return {
    getItem: (sleutel: string) => waarden.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => void waarden.set(sleutel, waarde),
  }
}

describe('refreshing the list of functions that Excel keeps', () => {
  it('writes nothing in the workbook of someone who uses the add-in for the first time', () => {
    const map = werkmap()
    refreshFunctiecache('2026.11.0', map, apparaat())
    expect([map.bewaard(), [...map.waarden]]).toEqual([0, []])
  })

  it('asks after an update, and takes the request away when the workbook is opened with it', () => {
    const map = werkmap()
    const geheugen = apparaat({ 'poortwachter.functieversie': '2026.11.0' })
    refreshFunctiecache('2027.1.0', map, geheugen)
    expect([map.bewaard(), map.waarden.get(VLAG)]).toEqual([1, true])
    refreshFunctiecache('2027.1.0', map, geheugen)
    expect([map.bewaard(), map.waarden.has(VLAG)]).toEqual([2, false])
    refreshFunctiecache('2027.1.0', map, geheugen)
    expect(map.bewaard()).toBe(2)
  })

  it('asks in every workbook until one was opened with the request: the first may never be saved', () => {
    const geheugen = apparaat({ 'poortwachter.functieversie': '2026.11.0' })
    const [eerste, tweede, derde] = [werkmap(), werkmap(), werkmap()]
    refreshFunctiecache('2027.1.0', eerste, geheugen)
    refreshFunctiecache('2027.1.0', tweede, geheugen)
    expect([eerste.waarden.get(VLAG), tweede.waarden.get(VLAG)]).toEqual([true, true])
    refreshFunctiecache('2027.1.0', tweede, geheugen)
    refreshFunctiecache('2027.1.0', derde, geheugen)
    expect([tweede.waarden.has(VLAG), derde.bewaard()]).toEqual([false, 0])
  })

  it('takes away a request that a colleague left in the workbook', () => {
    const map = werkmap({ [VLAG]: true })
    refreshFunctiecache('2026.11.0', map, apparaat({ 'poortwachter.functieversie': '2026.11.0' }))
    expect([map.bewaard(), map.waarden.has(VLAG)]).toEqual([1, false])
  })
})
