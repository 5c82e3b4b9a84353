import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { delenTekst, getalTekst, hoeveelheidTekst } from '../../../domain/verwoording/bedrag.ts'
import { onderbrekingTekst, opschuivenTekst } from '../../../domain/verwoording/samengesteld.ts'
import { samengesteldVerzuim } from '../../../domain/rekenen/verzuim/samengesteld-verzuim.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

describe('joined illness in words', () => {
  it('names the days between two periods and what they do', () => {
    const uitkomst = samengesteldVerzuim(register, {
      periodes: [{ van: dag('2022-01-03'), totEnMet: dag('2022-07-03') }, { van: dag('2022-07-25') }],
    })
    if (uitkomst.soort !== 'bekend') throw new Error(uitkomst.soort)
    expect(uitkomst.waarde.onderbrekingen.map(onderbrekingTekst)).toEqual([
      '04-07-2022 tot en met 24-07-2022 (21 dagen): korter dan vier weken, dus hetzelfde geval; deze dagen tellen niet mee.',
    ])
  })

  it('says which terms move: those that the law says it of, and what hangs on them', () => {
    expect(opschuivenTekst(register)).toBe(
      'De dagen die niet meetellen schuiven UWV42, IVA, UWVBRIEF, EINDEVAL, RIV, WIA, LSBESLUIT, EWT, WIASTART, OPZEG, LSMAX op, ' +
        'en in een bijzondere situatie LOONAOW, OPZEGAOW, IVAKORTST, IVALANGST, MELD81, LSHERVAT. ' +
        'De andere termijnen blijven staan: daarvan zegt de wet het niet.',
    )
  })
})

describe('amounts in words', () => {
  it.each([
    [0, 2, '0,00'],
    [999.995, 2, '1.000,00'],
    [1084.69, 2, '1.084,69'],
    [102_000, 0, '102.000'],
    [1_234_567.8, 1, '1.234.567,8'],
    [-12.5, 2, '-12,50'],
  ])('%d with %d decimals is %s', (getal, decimalen, tekst) => {
    expect(getalTekst(getal, decimalen)).toBe(tekst)
  })

  it('have their unit', () => {
    expect(hoeveelheidTekst(539.64, 'euro per week')).toBe('€ 539,64 per week')
    expect(hoeveelheidTekst(50.75, 'procent')).toBe('50,75 procent')
    expect(hoeveelheidTekst(1, 'ja of nee')).toBe('ja')
    expect(delenTekst([{ wat: 'maximum', getal: 102_000, eenheid: 'euro' }])).toBe('maximum: € 102.000,00')
  })
})
