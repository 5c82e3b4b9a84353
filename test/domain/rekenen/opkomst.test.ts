import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import type { IsoDag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { opkomstBij } from '../../../domain/rekenen/opkomst.ts'
import { opkomstTekst } from '../../../domain/verwoording/opkomst.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const codes = (eersteZiektedag: IsoDag): readonly string[] =>
  opkomstBij(register, { eersteZiektedag: dag(eersteZiektedag) }).map(({ code }) => code)

describe('wat er voor een dossier aankomt', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-01-02', true],
  ] as const)('de RIV-toets bij eerste ziektedag %s: %s', (eersteZiektedag, verwacht) => {
    expect(codes(eersteZiektedag).includes('RIVTOETS')).toBe(verwacht)
  })

  // 104 weken vanaf 4-9-2023 eindigen op 31-8-2025, vanaf 5-9-2023 op 1-9-2025, en vanaf 4-9-2025 op 1-9-2027.
  it.each([
    ['2023-09-04', false],
    ['2023-09-05', true],
    ['2023-09-06', true],
    ['2025-09-03', true],
    ['2025-09-04', false],
    ['2025-09-05', false],
  ] as const)('de 60-plusmaatregel bij eerste ziektedag %s: %s', (eersteZiektedag, verwacht) => {
    expect(codes(eersteZiektedag).includes('ZESTIGPLUS')).toBe(verwacht)
  })

  it('is nooit het jeugdloon: de leeftijd staat niet in een dossier', () => {
    expect(codes('2026-01-05')).not.toContain('JEUGDLOON2027')
  })

  it('is een zin die zegt dat het geen wet is', () => {
    const riv = regelboek.opkomst.find(({ code }) => code === 'RIVTOETS')!
    expect(opkomstTekst(riv)).toMatch(/^let op: RIV-toets met de bedrijfsarts leidend, nog geen wet \(/)
  })
})
