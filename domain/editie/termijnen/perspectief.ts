import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalReintegratie } from './verval.ts'

export const perspectief = {
  code: 'PERSPECTIEF',
  titel: 'Einde van de drie maanden perspectief',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop een concreet perspectief in spoor 1 nog vrijstelt van spoor 2',
  aard: 'moment',
  vervaltBij: vervalReintegratie,
  aliassen: ['concreet perspectief', '3 maanden', 'drie maanden'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          ...wetEnVeilig({ van: 'EJE', maanden: 3, afronding: 'naarBeneden' }),
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'PK',
              plaats: 'Tijdig',
              citaat:
                'binnen 3 maanden na de Eerstejaarsevaluatie een concreet perspectief is op structurele werkhervatting bij de eigen werkgever',
            },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Drie kalendermaanden na de eerstejaarsevaluatie; heeft die maand de dag niet, dan haar laatste dag.',
        },
      },
    ],
  },
} as const satisfies Termijn
