import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { koprollerVan } from '../../../../addin/dossiers/import/kop/koprol.ts'
import { veldenOf } from '../../../../addin/dossiers/velden.ts'

const oordeelOver = koprollerVan(veldenOf(regelboek))

describe('een kop van een percentage, hoe zij ook is geschreven', () => {
  it.each([
    'Herstel %',
    '% herstel',
    '% hersteld',
    'Hersteld %',
    'Hersteld (%)',
    'Hersteld [in %]',
    'Herstel(pct)',
    'Herstelpercentage',
    'HERSTEL_PERC',
    'Mate van herstel',
    'Percentage van het herstel',
    'Deel dat hersteld is',
    'recoveryPercentage',
    'Aanwezigheid %',
    'Percentage aanwezig',
    'Arbeidsgeschikt %',
    'Verzuim.Herstel %',
  ])('"%s" is het deel dat hersteld is', (kop) =>
    expect(oordeelOver(kop)).toEqual({ rol: 'herstelpercentage', sterkte: 'zeker' }),
  )

  it.each([
    'AO%',
    '% AO',
    'AO (%)',
    'AO-percentage',
    'Ziek %',
    'Ziekteverzuimpercentage',
    'Percentage arbeidsongeschiktheid',
    'Arbeidsongeschiktheidspercentage',
    'Mate van arbeidsongeschiktheid',
    'incapacityPercentage',
    'Afwezig (procent)',
  ])('"%s" is het deel dat ziek is', (kop) =>
    expect(oordeelOver(kop)).toEqual({ rol: 'verzuimpercentage', sterkte: 'zeker' }),
  )

  it.each(['Hersteld', 'Datum herstel', 'Hersteld op'])('"%s" is de dag van het herstel', (kop) =>
    expect(oordeelOver(kop)).toMatchObject({ rol: 'hersteldatum' }),
  )
  it('een verwacht percentage is geen feit', () => expect(oordeelOver('Verwacht herstel %')).toBe('geen feit'))
  it.each([
    'Loonwaarde bij herstel %',
    'Percentage ziek of hersteld',
    'Verzuimpercentage per afdeling',
    'Deels hersteld sinds',
  ])('"%s" zegt meer dan een percentage, en wordt niet geraden', (kop) => expect(oordeelOver(kop)).toBeUndefined())
})
