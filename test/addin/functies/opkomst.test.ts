import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { cel, roep } from './roep.ts'

describe('PW.OPKOMST', () => {
  const rijen = roep('OPKOMST') as unknown[][]

  it('geeft per verwachte verandering hoe ver zij is, wat, wanneer, de bron en de dag waarop is gekeken', () => {
    expect(rijen[0]).toEqual(['stand', 'onderwerp', 'wat', 'verwacht', 'bron', 'bekeken op'])
    expect(rijen).toHaveLength(regelboek.opkomst.length + 1)
    const riv = rijen.find(([, onderwerp]) => onderwerp === 'RIV-toets met de bedrijfsarts leidend')!
    expect(riv[0]).toBe('nog geen wet')
    expect(riv[3]).toContain('1-1-2028')
    expect(riv[4]).toContain('Rijksbegroting SZW 2026')
    expect(riv[5]).toBe(cel('2026-11-28'))
  })

  it('noemt de zeven onderwerpen die zijn opgezocht', () => {
    expect(rijen.slice(1).map(([, onderwerp]) => onderwerp)).toEqual([
      'RIV-toets met de bedrijfsarts leidend',
      'compensatie van de transitievergoeding alleen voor kleine werkgevers',
      'spoor 1 afsluiten na het eerste jaar bij kleine en middelgrote werkgevers',
      'vereenvoudigde WIA-beoordeling voor 60-plussers',
      'praktisch beoordelen',
      'Wet handhaving sociale zekerheid en een nieuw Boetebesluit',
      'hoger minimumjeugdloon',
    ])
  })
})
