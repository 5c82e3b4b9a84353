import { describe, expect, it } from 'vitest'
import { loonsanctiekosten } from '../../../../domain/rekenen/bedragen/loonsanctiekosten.ts'

describe('wat een loonsanctie kost, uit eigen cijfers', () => {
  /** By hand: 800 × 70 % = 560 per week; with 25 % charges 700; 52 weeks is 36,400. */
  it('is loon maal doorbetaald deel maal lasten maal weken', () => {
    const { bedrag, delen } = loonsanctiekosten({ weekloon: 800, percentage: 70, werkgeverslasten: 25, weken: 52 })
    expect(bedrag).toBe(36_400)
    expect(delen.map(({ getal }) => getal)).toEqual([800, 70, 25, 700, 52])
  })

  /** By hand: 333.33 × 70 % = 233.331; × 1.2 = 279.9972 per week; three weeks 839.9916. */
  it('rondt pas aan het eind af op centen', () => {
    const { bedrag, delen } = loonsanctiekosten({ weekloon: 333.33, percentage: 70, werkgeverslasten: 20, weken: 3 })
    expect(bedrag).toBe(839.99)
    expect(delen.at(3)).toEqual({ wat: 'kosten per week', getal: 280, eenheid: 'euro per week' })
  })
})
