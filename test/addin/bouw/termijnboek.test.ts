import { describe, expect, it } from 'vitest'
import { termijnboek } from '@poortwachter/wet/termijnen'
import { splitsingOf } from '../../../addin/bouw/termijnboek/splitsing.ts'
import { complete } from '../../../addin/regels/aanvulling.ts'

const { kort, teksten } = splitsingOf(termijnboek)

describe('de termijnen die voor de eerste datum worden geladen', () => {
  it('missen alleen woorden die geen cel met een datum toont', () => {
    const weg = JSON.stringify(kort)
    expect(termijnboek.termijnen.filter(({ betekenis }) => !weg.includes(JSON.stringify(betekenis)))).toEqual([])
    const toelichtingen = JSON.stringify(termijnboek).match(/"toelichting":"/g) ?? []
    expect(toelichtingen.length).toBeGreaterThan(20)
    expect(weg).not.toMatch(/"(?:toelichting|citaat|url|bwb)":/)
  })
  it('zijn met hun woorden erbij weer precies de editie', () => {
    if (typeof kort !== 'object' || kort === null) throw new Error('Er is niets over.')
    expect(complete(kort, teksten)).toStrictEqual(structuredClone(termijnboek))
  })
  it('weigeren woorden die er niet bij horen', () => {
    expect(() => complete({ termijnen: 1 }, { termijnen: { 0: { toelichting: 'x' } } })).toThrow(/past niet/)
  })
})
