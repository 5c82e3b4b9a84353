import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

export const opzegverbod = {
  code: 'OPZEG',
  titel: 'Einde opzegverbod',
  wie: 'niemand',
  betekenis: 'laatste dag van het opzegverbod tijdens ziekte (twee kalenderjaren)',
  aard: 'moment',
  aliassen: ['opzegverbod', 'einde opzegverbod'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({
            van: 'eersteZiektedag',
            maanden: 24,
            afronding: 'naarBeneden',
            dagen: -1,
            verschuift: true,
          }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'BW7', artikel: '670', lid: '1', citaat: 'ten minste twee jaren' },
            { regeling: 'UWV_TV', plaats: 'opzegverbod tot en met' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Twee jaren zijn kalenderjaren: het opzegverbod duurt langer dan de wachttijd van 104 weken. Een ' +
            'loonsanctie, een late WIA-aanvraag en vrijwillige verlenging verlengen ook het opzegverbod. Bij ' +
            'onderbrekingen is de latere, veilige dag gegeven.',
        },
      },
    ],
  },
} satisfies Termijn
