import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { bekortingTekst } from '../../../domain/verwoording/bekorting.ts'
import { bekorting } from '../../../domain/rekenen/verzuim/bekorting.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const tekst = (besluitOp: Parameters<typeof dag>[0], toegewezen: boolean) => {
  const uitkomst = bekorting(register, {
    eersteZiektedag: dag('2025-01-06'),
    besluitOp: dag(besluitOp),
    verzoeken: [{ ontvangenOp: dag('2027-06-01'), beslistOp: dag('2027-06-21'), toegewezen }],
  })
  return uitkomst.soort === 'bekend' ? bekortingTekst(uitkomst.waarde) : uitkomst.soort
}

describe('the end of a shortened loonsanctie in words', () => {
  it('names one day when UWV was in time', () => {
    expect(tekst('2026-11-22', true)).toBe(
      'Laatste dag van de loondoorbetaling: zondag 1 augustus 2027. Vergelijk met de brief van UWV.',
    )
  })

  it('names the other day when UWV was late with the decision', () => {
    expect(tekst('2026-11-25', true)).toContain('donderdag 29 juli 2027')
    expect(tekst('2026-11-25', true)).toContain('dan is het vrijdag 30 juli 2027')
  })

  it('says that nothing was shortened', () => {
    expect(tekst('2026-11-22', false)).toContain('Dit zijn de volle 52 weken.')
  })
})
