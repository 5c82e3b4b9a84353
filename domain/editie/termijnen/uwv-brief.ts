import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWia } from './verval.ts'

export const uwvBrief = {
  code: 'UWVBRIEF',
  titel: 'Kennisgeving van UWV over de WIA-aanvraag',
  wie: 'UWV',
  betekenis: 'laatste dag waarop UWV de werknemer moet hebben gewezen op de WIA-aanvraag',
  aard: 'stap',
  vervaltBij: vervalWia,
  aliassen: ['UWV-brief', 'kennisgeving', 'W89', '89W', 'WIA-brief'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', maanden: 20, afronding: 'naarBeneden', verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'WIA',
              artikel: '64',
              lid: '2',
              citaat: 'uiterlijk 20 maanden na aanvang van de wachttijd',
            },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting: 'Gelezen in de teksten van 29-12-2005, 1-11-2008, 1-1-2011 en 1-7-2011.',
        },
      },
      {
        vanaf: '2012-01-01',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 87, dagen: -1, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '64' }],
          gecontroleerdOp: '2026-11-22',
        },
      },
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 89, dagen: -1, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'WIA',
              artikel: '64',
              lid: '2',
              citaat: 'uiterlijk op de dag waarop de wachttijd 89 weken heeft geduurd',
            },
            { regeling: 'UWV_LAO', plaats: 'kennisgeving WIA' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'De brief komt in de praktijk in week 87 of 88. Dit is een plicht van UWV, niet van de werkgever.',
        },
      },
    ],
  },
} as const satisfies Termijn
