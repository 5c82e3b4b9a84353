import { describe, expect, it } from 'vitest'
import { verschil } from '../../../domain/keuring/verschil.ts'
import type { Regelboek } from '../../../domain/regelboek/regelboek.ts'
import type { Telling } from '../../../domain/regelboek/termijn.ts'
import { regelboek } from '../../../domain/editie/index.ts'

/** The edition as it is, with another distance for the WIA application. */
const metWia = (wet: Telling): Regelboek => ({
  ...regelboek,
  versie: '2099.1.0',
  termijnen: regelboek.termijnen.map((termijn) =>
    termijn.code === 'WIA'
      ? {
          ...termijn,
          tijdlijn: {
            ...termijn.tijdlijn,
            ingangen: termijn.tijdlijn.ingangen.map((ingang) =>
              ingang.vanaf === '2013-07-01' && 'regel' in ingang
                ? { ...ingang, regel: { ...ingang.regel, wet } }
                : ingang,
            ),
          },
        }
      : termijn,
  ),
})

/** A later edition in which the WIA application is due nine weeks before the end instead of eleven. */
const metNegenWeken = metWia({ van: 'EWT', weken: -9 })

describe('het verschil tussen twee edities', () => {
  it('is niets voor dezelfde editie', () => {
    expect(verschil(regelboek, regelboek).regels).toEqual([])
  })

  it('is niets waar dezelfde afstand anders is opgeschreven', () => {
    expect(verschil(regelboek, metWia({ van: 'EWT', dagen: -77 })).regels).toEqual([])
  })

  it('noemt de regel, de plaats, wat er stond en wat er komt', () => {
    expect(verschil(regelboek, metNegenWeken)).toEqual({
      schema: 'verschil/v1',
      van: regelboek.versie,
      naar: '2099.1.0',
      regels: [
        {
          rubriek: 'termijn',
          code: 'WIA',
          titel: 'WIA-aanvraag',
          soort: 'gewijzigd',
          punten: [{ plaats: 'vanaf 2013-07-01, wet, dagen', was: '-77', wordt: '-63' }],
          tekst: 'WIA-aanvraag (WIA): vanaf 2013-07-01, wet, dagen: was -77, wordt -63.',
        },
      ],
    })
  })

  it('noemt regels die erbij komen en die vervallen', () => {
    const zonderIva: Regelboek = {
      ...regelboek,
      versie: '2099.1.0',
      termijnen: regelboek.termijnen.filter(({ code }) => code !== 'IVA'),
    }
    expect(verschil(regelboek, zonderIva).regels.map(({ soort, code }) => [soort, code])).toEqual([
      ['vervallen', 'IVA'],
    ])
    expect(verschil(zonderIva, regelboek).regels.map(({ soort, code }) => [soort, code])).toEqual([['nieuw', 'IVA']])
  })

  it('noemt een ingang die erbij komt bij haar dag', () => {
    const metIngang: Regelboek = {
      ...regelboek,
      termijnen: regelboek.termijnen.map((termijn) =>
        termijn.code === 'EJE'
          ? {
              ...termijn,
              tijdlijn: {
                ...termijn.tijdlijn,
                ingangen: [...termijn.tijdlijn.ingangen, { vanaf: '2027-01-01', vervallen: 'Voorbeeld.' }],
              },
            }
          : termijn,
      ),
    }
    const [regel] = verschil(regelboek, metIngang).regels
    expect(regel!.punten[0]!.plaats).toBe('vanaf 2027-01-01')
    expect(regel!.punten[0]!.was).toBeUndefined()
  })
})
