import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { answerLine, dekkingsbronnen } from '../../../addin/bouw/dekking/dekking.ts'
import { createRekenmachine } from '../../../addin/bouw/handboek/rekenmachine.ts'

/** How many numbered items each of the five sources has. */
const AANTALLEN = [40, 70, 29, 59, 103]

const alle = dekkingsbronnen.flatMap(({ punten }) => punten)

describe('de dekking van de bronnen', () => {
  it('noemt ieder punt van de vijf bronnen een keer, op volgorde', () => {
    const verwacht = AANTALLEN.flatMap((aantal, bron) =>
      Array.from({ length: aantal }, (_, i) => `${String(bron).padStart(3, '0')}-${String(i + 1).padStart(2, '0')}`),
    )
    expect(alle.map(({ id }) => id)).toEqual(verwacht)
  })

  it('laat niets ongenoemd: wat geen formule heeft staat op de bladzijde over wat dit niet doet', async () => {
    const blad = await readFile(
      new URL('../../../docs/handboek/bron/5-wat-dit-niet-doet.html', import.meta.url),
      'utf8',
    )
    const koppen = [...blad.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, kop]) => kop)
    for (const punt of alle) if ('overgelaten' in punt) expect(koppen, punt.id).toContain(punt.overgelaten)
  })
})

describe('iedere formule van de dekking antwoordt zoals de bron het zegt', () => {
  const evaluate = createRekenmachine()

  it.each(alle.flatMap((punt) => ('formule' in punt ? [punt] : [])))('$id $onderwerp', async ({ formule, bevat }) => {
    const berekening = await evaluate(formule)
    expect(berekening.bericht).toBeUndefined()
    if (formule.startsWith('=PW.TOETS(')) expect(answerLine(berekening)).toBe(bevat)
    else expect(answerLine(berekening)).toContain(bevat)
  })
})
