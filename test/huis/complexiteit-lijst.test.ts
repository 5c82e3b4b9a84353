import { describe, expect, it } from 'vitest'
import { compareUitzonderingen, takkenPerBestand } from './complexiteit-lijst.ts'

describe('de uitzonderingen op de grens aan takken', () => {
  const compare = (gevonden: Record<string, number>, uitzonderingen: Record<string, number>) =>
    compareUitzonderingen(new Map(Object.entries(gevonden)), new Map(Object.entries(uitzonderingen)))

  it.each([
    ['een functie erbij', { 'a.ts': 21 }, {}, 'splits haar'],
    ['een functie die drukker is geworden', { 'a.ts': 26 }, { 'a.ts': 25 }, 'eerder 25; splits haar'],
    ['een functie die eenvoudiger is geworden', { 'a.ts': 24 }, { 'a.ts': 25 }, 'in plaats van 25'],
    ['een uitzondering die niet meer nodig is', {}, { 'a.ts': 25 }, 'haal het bestand uit de lijst'],
  ])('weigeren %s', (_, gevonden, uitzonderingen, zin) => {
    expect(compare(gevonden, uitzonderingen)).toEqual([expect.stringContaining(zin)])
  })
  it('laten staan wat er precies zo staat', () => {
    expect(compare({ 'a.ts': 25 }, { 'a.ts': 25 })).toEqual([])
  })
  it('tellen per bestand de drukste functie', () => {
    const knopen = [21, 27, 22].map((takken) => ({ bestand: 'a.ts', takken }))
    expect([...takkenPerBestand(knopen)]).toEqual([['a.ts', 27]])
  })
})
