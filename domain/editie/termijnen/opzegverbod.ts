import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalOpzegverbod } from './verval.ts'

export const opzegverbod = {
  code: 'OPZEG',
  titel: 'Einde opzegverbod',
  wie: 'niemand',
  betekenis: 'laatste dag van het opzegverbod tijdens ziekte (twee kalenderjaren)',
  aard: 'moment',
  vervaltBij: vervalOpzegverbod,
  aliassen: ['opzegverbod', 'einde opzegverbod'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2011-02-23',
        regel: {
          ...wetEnVeilig({
            van: 'eersteZiektedag',
            maanden: 24,
            afronding: 'naarBoven',
            dagen: -1,
            verschuift: true,
          }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'BW7', artikel: '670', lid: '1', citaat: 'ten minste twee jaren' },
            { regeling: 'UWV_TV', plaats: 'opzegverbod tot en met' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Twee jaren zijn kalenderjaren: het opzegverbod duurt langer dan de wachttijd van 104 weken. Een ' +
            'loonsanctie, een late WIA-aanvraag en vrijwillige verlenging verlengen ook het opzegverbod. Ziekte door ' +
            'zwangerschap voor het zwangerschapsverlof en ziekte tijdens dat verlof tellen niet mee voor de twee jaren. ' +
            'Bij onderbrekingen is de latere, veilige dag gegeven. Voor wie op 29 februari ziek werd, zijn twee jaren vol op ' +
            '28 februari; een telling per maand zou een dag eerder uitkomen, en dan heeft de ziekte nog geen twee jaren geduurd.',
        },
      },
    ],
  },
} as const satisfies Termijn
