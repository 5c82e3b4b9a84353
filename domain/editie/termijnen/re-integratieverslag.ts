import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWia } from './verval.ts'

export const reIntegratieverslag = {
  code: 'RIV',
  titel: 'Re-integratieverslag',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever het re-integratieverslag moet hebben opgesteld',
  aard: 'stap',
  vervaltBij: vervalWia,
  aliassen: ['re-integratieverslag', 'reintegratieverslag'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'EWT', weken: -15 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'WIA',
              artikel: '25',
              lid: '3',
              citaat: 'Uiterlijk vijftien weken voor het verstrijken van de wachttijd',
            },
          ],
          gecontroleerdOp: '2026-11-28',
        },
      },
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({ van: 'EWT', weken: -13 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'WIA',
              artikel: '25',
              lid: '3',
              citaat: 'Uiterlijk dertien weken voor het verstrijken van de wachttijd',
            },
            { regeling: 'UWV_WIA', plaats: 'Re-integratieverslag' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Dit is het einde van week 91. De werknemer dient het verslag in met de WIA-aanvraag; daarvoor geldt een ' +
            'andere dag. Teruggerekende termijnen schuiven niet op bij een weekend (Algemene termijnenwet art. 1 lid 2).',
        },
      },
    ],
  },
} as const satisfies Termijn
