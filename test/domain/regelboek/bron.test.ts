import { describe, expect, it } from 'vitest'
import { bronTekst } from '../../../domain/regelboek/bron.ts'
import { bronUrl } from '../../../domain/regelboek/bronadres.ts'

const regelingen = {
  WIA: { titel: 'Wet werk en inkomen naar arbeidsvermogen', afkorting: 'WIA', bwb: 'BWBR0019057' },
  KADER: { titel: 'Kader', afkorting: 'UWV kader', url: 'https://voorbeeld.nl/kader' },
}

describe('een bron zoals een lezer haar aanhaalt', () => {
  it.each([
    [{ regeling: 'WIA', artikel: '64', lid: '3' }, 'WIA art. 64 lid 3'],
    [{ regeling: 'WIA', artikel: '64' }, 'WIA art. 64'],
    [{ regeling: 'KADER', plaats: 'Tijdig' }, 'UWV kader, Tijdig'],
    [{ regeling: 'ONBEKEND' }, 'ONBEKEND'],
  ])('%j', (bron, tekst) => expect(bronTekst(regelingen, bron)).toBe(tekst))
})

describe('het adres van een bron', () => {
  it.each([
    [
      { regeling: 'WIA', artikel: '64', lid: '3' },
      'https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=64&lid=3&z=2026-01-01&g=2026-01-01',
    ],
    [{ regeling: 'WIA' }, 'https://wetten.overheid.nl/jci1.3:c:BWBR0019057&z=2026-01-01&g=2026-01-01'],
    [{ regeling: 'KADER', artikel: '1' }, 'https://voorbeeld.nl/kader'],
    [{ regeling: 'ONBEKEND' }, undefined],
  ])('%j', (bron, adres) => expect(bronUrl(regelingen, bron, '2026-01-01')).toBe(adres))
})
