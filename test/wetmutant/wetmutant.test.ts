import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { readGelijkwaardig } from './gelijkwaardig.ts'
import { measured } from './meting.ts'
import { lastLine, verslagOf } from './verslag.ts'

const MINSTENS = 0.99
const GENOEG_TIJD = 180_000

describe('de wet wordt door haar voorbeelden vastgehouden', () => {
  const gelijkwaardig = readGelijkwaardig()

  it(
    'merkt van honderd veranderde wettelijke waarden er ten minste 99 op, en noemt alleen gelijkwaardig wat dat is',
    { timeout: GENOEG_TIJD },
    () => {
      const verslag = verslagOf(measured(regelboek), gelijkwaardig)
      console.log(lastLine(verslag))
      expect(verslag.tochOpgemerkt, 'gelijkwaardig genoemd, en toch door een voorbeeld opgemerkt').toEqual([])
      expect(verslag.bestaatNiet, 'gelijkwaardig genoemd, maar deze verandering bestaat niet').toEqual([])
      expect(verslag.stand.opgemerkt / verslag.stand.aantal, lastLine(verslag)).toBeGreaterThanOrEqual(MINSTENS)
    },
  )

  it('zegt van elke gelijkwaardige verandering waarom, en noemt haar een keer', () => {
    for (const { soort, wat, omdat } of gelijkwaardig) expect(omdat, `${soort} ${wat}`).not.toBe('')
    const namen = gelijkwaardig.map(({ soort, wat }) => `${soort} ${wat}`)
    expect(new Set(namen).size).toBe(namen.length)
  })
})
