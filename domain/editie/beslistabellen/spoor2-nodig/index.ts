import type { Beslistabel } from '../../../regelboek/beslistabel.ts'
import { geenOfWeinigMogelijkhedenRijen } from './belastbaarheid.ts'
import { buitenBeeldRijen } from './buiten-beeld.ts'
import { uitzonderingenRijen } from './uitzonderingen.ts'
import { verloopRijen } from './verloop.ts'

export const spoor2NodigBeslistabel = {
  code: 'SPOOR2NODIG',
  titel: 'Is spoor 2 nodig?',
  vraag: 'Spoor 2 nodig',
  aliassen: ['spoor 2 nodig', 'tweede spoor nodig'],
  soort: 'eerste',
  uitkomsten: ['ja', 'voorbereiden', 'nog niet', 'nee', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'De grootte van de werkgever, de wens van de werknemer en een conflict zijn geen uitzondering en hebben ' +
            'daarom geen rij.',
          rijen: [...buitenBeeldRijen, ...geenOfWeinigMogelijkhedenRijen, ...uitzonderingenRijen, ...verloopRijen],
        },
      },
    ],
  },
} as const satisfies Beslistabel
