import { describe, expect, it } from 'vitest'
import { dag, isoVan, plus } from '../../../../domain/dag/datum.ts'
import { regelboek } from '../../../../domain/editie/index.ts'
import { samengesteldVerzuim, verschovenTermijn } from '../../../../domain/rekenen/verzuim/samengesteld-verzuim.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const eersteZiektedag = dag('2024-01-01')

/** Ill for so many days, recovered for ten, ill again without end. */
const casus = (ziek: number) => {
  const uitkomst = samengesteldVerzuim(register, {
    periodes: [
      { van: eersteZiektedag, totEnMet: plus(eersteZiektedag, ziek - 1) },
      { van: plus(eersteZiektedag, ziek + 10) },
    ],
  })
  if (uitkomst.soort !== 'bekend') throw new Error(uitkomst.soort)
  return uitkomst.waarde
}

const wet = (ziek: number, code: string) => {
  const uitkomst = verschovenTermijn(register, casus(ziek).reeksen, code)
  return uitkomst.soort === 'bekend' ? isoVan(uitkomst.waarde.wet) : uitkomst.soort
}

describe('an interruption of ten days moves only the terms that come after it', () => {
  it.each([
    [293, '2024-10-31', '2026-01-07', 'a day before the 42 weeks are full'],
    [294, '2024-10-21', '2026-01-07', 'the day on which the 42 weeks are full'],
    [295, '2024-10-21', '2026-01-07', 'the day after'],
    [727, '2024-10-21', '2026-01-07', 'a day before the 104 weeks are full'],
    [728, '2024-10-21', '2025-12-28', 'the day on which the 104 weeks are full'],
  ])('after %d sick days: report %s, end of wachttijd %s (%s)', (ziek, melding, einde) => {
    expect(wet(ziek, 'UWV42')).toBe(melding)
    expect(wet(ziek, 'EWT')).toBe(einde)
    expect(isoVan(casus(ziek).eindeWachttijd)).toBe(einde)
  })
})
