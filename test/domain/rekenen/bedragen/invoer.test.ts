import { describe, expect, it } from 'vitest'
import { dag } from '../../../../domain/dag/datum.ts'
import { regelboek } from '../../../../domain/editie/index.ts'
import { leeftijdOp } from '../../../../domain/rekenen/bedragen/leeftijd.ts'
import { minimumweekloon } from '../../../../domain/rekenen/bedragen/minimumloon.ts'
import { arbeidsongeschiktheid } from '../../../../domain/rekenen/bedragen/wia-klasse.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const missing = (uitkomst: ReturnType<typeof minimumweekloon> | ReturnType<typeof arbeidsongeschiktheid>) =>
  uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map(({ gegeven }) => gegeven).join() : uitkomst.soort

describe('het minimumloon per week', () => {
  it.each([0, -1, 169, Number.NaN, Number.POSITIVE_INFINITY])('vraagt naar de uren bij %s uren', (uren) => {
    expect(missing(minimumweekloon(register, { peildatum: dag('2026-01-01'), uren }))).toBe('uren')
  })

  it.each([
    ['zonder de uren van een volledige week', undefined],
    ['met een volledige week die korter is dan het contract', 30],
  ])('vraagt voor een dag in 2023 naar de volledige week: %s', (_, voltijdsuren) => {
    const vraag = { peildatum: dag('2023-12-31'), uren: 36, ...(voltijdsuren === undefined ? {} : { voltijdsuren }) }
    expect(missing(minimumweekloon(register, vraag))).toBe('voltijdsuren')
  })

  it('heeft geen regel voor de wet er was', () => {
    expect(missing(minimumweekloon(register, { peildatum: dag('1950-01-01'), uren: 36 }))).toBe('geenRegel')
  })
})

describe('de mate van arbeidsongeschiktheid', () => {
  it.each([
    ['maatmanloon', 0, 10],
    ['maatmanloon', Number.NaN, 10],
    ['restloon', 20, -1],
    ['restloon', 20, Number.NaN],
  ])('vraagt naar het %s bij %s en %s', (gegeven, maatmanloon, restloon) => {
    expect(missing(arbeidsongeschiktheid(register, { maatmanloon, restloon, peildatum: dag('2026-01-01') }))).toBe(
      gegeven,
    )
  })

  it('heeft geen regel voor de WIA er was', () => {
    const vraag = { maatmanloon: 20, restloon: 10, peildatum: dag('2000-01-01') }
    expect(missing(arbeidsongeschiktheid(register, vraag))).toBe('geenRegel')
  })
})

describe('de leeftijd in hele jaren', () => {
  it.each([
    ['2005-06-15', '2026-06-14', 20],
    ['2005-06-15', '2026-06-15', 21],
    ['2005-06-15', '2026-05-30', 20],
    ['2005-06-15', '2026-07-01', 21],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
  ] as const)('geboren %s, op %s: %i', (geboren, op, jaren) => {
    expect(leeftijdOp(dag(geboren), dag(op))).toBe(jaren)
  })
})
