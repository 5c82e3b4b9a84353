import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnderTijdvak, kernwoord, kopwoord } from '../../../domain/lezen/kopwoord.ts'

describe('een kop zoals zij wordt opgezocht', () => {
  it.each([
    ['Eerste ziektedag (1e)', 'eersteziektedag'],
    ['Loon [bruto] per maand', 'loonpermaand'],
    ['Open (haak', 'openhaak'],
    ['((a) b', 'b'],
    ['[(a] b)', 'b'],
  ])('%j is %j', (kop, woord) => {
    expect(kopwoord(kop)).toBe(woord)
  })

  it('verliest tussen haken precies wat het patroon voor haken wegneemt', () => {
    const tekst = fc
      .array(fc.constantFrom('(', ')', '[', ']', 'a', ' '), { maxLength: 30 })
      .map((delen) => delen.join(''))
    fc.assert(
      fc.property(tekst, (kop) => {
        const verwacht = kop.replace(/\([^)]*\)|\[[^\]]*\]/g, '').replaceAll(/[^a]/g, '')
        expect(kopwoord(kop)).toBe(verwacht)
      }),
    )
  })

  /** With work that grows with the square of the length this takes hours. */
  it.each(['(', '[', '.', ' ', '-', '([', 'datum '])('houdt van %j een miljoen keer niet op', (deel) => {
    const kop = deel.repeat(1_000_000)
    expect(kopwoord(kop).length).toBeLessThanOrEqual(kop.length)
    expect(kernwoord(kop).length).toBeLessThanOrEqual(kop.length)
  })
})

describe('een kop van een bedrag', () => {
  it.each([
    ['Loon per maand', false],
    ['Loon per maand (bruto)', false],
    ['Loon per maand (36 uur)', false],
    ['Bruto maandloon (40 uur per week)', false],
    ['Maandloon (32,5u/wk)', false],
    ['Loon per maand (4 weken)', true],
    ['Bruto loon (4w)', true],
    ['Salaris per vier weken', true],
    ['Periodeloon', true],
    ['Bruto loon (uur)', true],
    ['Bruto loon per week', true],
    ['Bruto loon (jaar)', true],
    ['Bruto loon [per dag]', true],
    ['Bruto loon (p/w)', true],
  ])('%j spreekt van een ander tijdvak dan een maand: %s', (kop, verwacht) => {
    expect(isAnderTijdvak(kop)).toBe(verwacht)
  })
})
