import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nabij } from '@poortwachter/wet/lezen'

describe('woorden die op een getypt woord lijken', () => {
  it.each([
    ['belastbaarheit', ['belastbaarheid', 'bedrijfsarts'], ['belastbaarheid']],
    ['BELASTBARHEID', ['belastbaarheid'], ['belastbaarheid']],
    // Two edits are always close enough, three only in a word of seven letters or more.
    ['kat', ['kaart'], ['kaart']],
    ['kat', ['kaarten'], []],
    ['kaart', ['kaartjes'], ['kaartjes']],
    ['iets heel anders', ['belastbaarheid', 'spoor'], []],
    ['', ['ja', 'nee'], ['ja']],
    ['spor', ['spoort', 'spoor', 'spoo'], ['spoor', 'spoo', 'spoort']],
  ])('%j: van %j zijn het %j', (getypt, woorden, dichtbij) => {
    expect(nabij(getypt, woorden)).toEqual(dichtbij)
  })

  /** Edits between two words by the definition, without any short cut. */
  const edits = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length
    if (a[0] === b[0]) return edits(a.slice(1), b.slice(1))
    return 1 + Math.min(edits(a.slice(1), b), edits(a, b.slice(1)), edits(a.slice(1), b.slice(1)))
  }

  it('zijn die waarvan de wijzigingen volgens de definitie niet te veel zijn, de dichtste vooraan', () => {
    const woord = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 6 })
    assert(
      property(woord, array(woord, { maxLength: 5 }), (getypt, woorden) => {
        const verwacht = woorden
          .map((een) => ({ een, verschil: edits(getypt, een) }))
          .filter(({ een, verschil }) => verschil <= Math.max(2, Math.ceil(een.length / 3)))
          .toSorted((x, y) => x.verschil - y.verschil)
          .map(({ een }) => een)
        expect(nabij(getypt, woorden, 10)).toEqual(verwacht)
      }),
    )
  })
})
