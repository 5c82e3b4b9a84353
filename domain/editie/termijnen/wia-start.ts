import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWiaRecht } from './verval.ts'

export const wiaStart = {
  code: 'WIASTART',
  titel: 'Eerste dag WIA',
  wie: 'niemand',
  betekenis: 'eerste dag na de wachttijd, waarop recht op WIA kan ontstaan',
  aard: 'moment',
  vervaltBij: vervalWiaRecht,
  aliassen: ['start WIA', 'ingang WIA', 'eerste WIA-dag'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2004-01-01',
        regel: {
          ...wetEnVeilig({ van: 'EWT', dagen: 1 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '23', lid: '1' },
            { regeling: 'WIA', artikel: '54', lid: '2' },
            { regeling: 'UWV_HW', citaat: 'op of na 1 januari 2004 ziek' },
            { regeling: 'CRVB_2021_659' },
          ],
          gecontroleerdOp: '2026-11-30',
          toelichting:
            'Loopt het loon door na de wachttijd, door een loonsanctie, een vrijwillige verlenging of een late aanvraag, dan ' +
            'kan de WIA pas de dag na dat loon beginnen (WIA art. 43 onderdeel b, 47 lid 2 en 54 lid 2).',
        },
      },
    ],
  },
} as const satisfies Termijn
