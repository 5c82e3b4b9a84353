import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { dag, isoVan } from '../../../domain/dag/datum.ts'
import type { IsoDag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { regelboekSchema } from '../../../domain/keuring/schema/schema.ts'
import { loondoorbetaling } from '../../../domain/rekenen/bedragen/loondoorbetaling.ts'
import { termijn } from '../../../domain/rekenen/termijn/termijn.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import type { Register } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const bestand = new URL('../../../domain/editie/eerder/2026.11.0.json', import.meta.url)
const toen = registerVan(regelboekSchema.parse(JSON.parse(await readFile(bestand, 'utf8'))))

const laatsteDag = (editie: Register, code: string, eersteZiektedag: IsoDag): string => {
  const uitkomst = termijn(editie, { eersteZiektedag: dag(eersteZiektedag), code })
  return uitkomst.soort === 'bekend' ? isoVan(uitkomst.waarde.wet) : uitkomst.soort
}

describe('een vraag onder de editie van nu en onder die van 2026.11.0', () => {
  it.each([
    ['VANGNET4', '2025-12-29', '2026-01-05', '2026-01-02'],
    ['VANGNET4', '2024-12-24', '2024-12-30', '2024-12-27'],
    ['VANGNET4', '2023-04-25', '2023-05-01', '2023-04-28'],
    ['VANGNET4', '2026-05-12', '2026-05-18', 'oordeelNodig'],
    ['VANGNET4', '2026-04-04', '2026-04-08', '2026-04-07'],
    ['VANGNET6W', '2025-11-21', '2026-01-05', '2026-01-02'],
    ['WIASTART', '2004-01-01', '2005-12-29', 'geenRegel'],
    ['OPZEG', '2024-02-29', '2026-02-28', '2026-02-27'],
    ['EJE', '2017-10-26', '2018-10-24', 'geenRegel'],
    ['WIA', '2025-01-06', '2026-10-18', '2026-10-18'],
  ] as const)('%s voor %s: nu %s, toen %s', (code, eersteZiektedag, nu, destijds) => {
    expect(laatsteDag(register, code, eersteZiektedag)).toBe(nu)
    expect(laatsteDag(toen, code, eersteZiektedag)).toBe(destijds)
  })

  it('een onbekend maximumdagloon wordt nu alleen gevraagd waar het kan binden, en toen altijd', () => {
    const vraag = { eersteZiektedag: dag('2024-12-01'), peildatum: dag('2025-08-04'), weekloon: 1000, uren: 36 }
    expect(loondoorbetaling(register, vraag)).toMatchObject({ soort: 'bekend', waarde: { perWeek: 700 } })
    expect(loondoorbetaling(toen, vraag).soort).toBe('geenRegel')
  })
})
