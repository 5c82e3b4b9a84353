import { describe, expect, it } from 'vitest'
import { createDubbelen, nummersOf } from '../../../../addin/node/evalueer/dubbelen.ts'
import { createToeval } from './portefeuille.ts'

const KOP = 'Dossier'
const linesOf = (aantal: number): Int32Array => Int32Array.from({ length: aantal }, (_, i) => i + 1)

/** Parts of a file as they come, each with its own lines. */
const countIn = (delen: readonly (readonly string[])[]) => {
  const dubbelen = createDubbelen()
  let voorafgaand = 0
  for (const deel of delen) {
    dubbelen.add(nummersOf(KOP, deel, linesOf(deel.length)), voorafgaand)
    voorafgaand += deel.length
  }
  return dubbelen
}

describe('case numbers that occur more than once', () => {
  it('are named with the line on which they stood first, across the parts of a file', () => {
    const { aantal, meldingen } = countIn([
      ['a', 'b', ''],
      ['c', ' a ', ''],
      ['a', 'A'],
    ])
    expect(aantal).toBe(2)
    expect(meldingen.map(({ regel, bericht }) => [regel, bericht])).toEqual([
      [5, '"a" staat ook op regel 1. Ga na of het twee gevallen zijn.'],
      [7, '"a" staat ook op regel 1. Ga na of het twee gevallen zijn.'],
    ])
  })

  it('are as many as a set says, in three hundred thousand rows that look alike', () => {
    const toeval = createToeval(7)
    const delen = Array.from({ length: 300 }, () =>
      Array.from({ length: 1000 }, () => `2026-${String(Math.floor(toeval() * 1_000_000)).padStart(7, '0')}`),
    )
    const alle = delen.flat()
    expect(countIn(delen).aantal).toBe(alle.length - new Set(alle).size)
  })

  it('do not have to be short, and a text of another kind in their place is cut off', () => {
    const lang = 'x'.repeat(5000)
    expect(countIn([[lang, `${lang}y`, 'x']]).aantal).toBe(1)
  })
})
