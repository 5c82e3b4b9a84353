import { describe, expect, it } from 'vitest'
import { termijnboek } from '@poortwachter/wet/termijnen'

const cited = (waarde: unknown): readonly string[] => {
  if (Array.isArray(waarde)) return waarde.flatMap(cited)
  if (typeof waarde !== 'object' || waarde === null) return []
  const regeling = 'regeling' in waarde && typeof waarde.regeling === 'string' ? [waarde.regeling] : []
  return [...regeling, ...Object.values(waarde).flatMap(cited)]
}

describe('de termijnen van de editie', () => {
  it('halen alleen regelingen aan die erbij staan, ook zonder de rest van de editie', () => {
    const { regelingen, ...rest } = termijnboek
    const aangehaald = new Set(cited(rest))
    expect(aangehaald.size).toBeGreaterThan(20)
    expect([...aangehaald].filter((code) => !Object.hasOwn(regelingen, code))).toEqual([])
  })
})
