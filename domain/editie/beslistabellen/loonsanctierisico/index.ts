import type { Beslistabel } from '../../../regelboek/beslistabel.ts'
import { administratiefRijen } from './administratief.ts'
import { grondenRijen } from './gronden.ts'
import { overigRijen } from './overig.ts'
import { resultaatRijen } from './resultaat.ts'
import { spoor1Rijen } from './spoor1.ts'
import { spoor2Rijen } from './spoor2.ts'
import { uitsluitingenRijen } from './uitsluitingen.ts'
import { voortgangRijen } from './voortgang.ts'

export const loonsanctierisicoBeslistabel = {
  code: 'LOONSANCTIERISICO',
  titel: 'Hoe groot is het risico op een loonsanctie?',
  vraag: 'Risico op een loonsanctie',
  aliassen: ['loonsanctie risico', 'risico', 'RIV-toets'],
  soort: 'alle',
  uitkomsten: ['hoog', 'verhoogd', 'beoordeling nodig', 'administratief herstelbaar', 'laag', 'geen', 'n.v.t.'],
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
            'De klassen zijn een ordening van deze editie; geen bron geeft een kans. Volgorde van UWV: resultaat, ' +
            'inspanningen, deugdelijke grond, herstel. Een sanctie duurt ten hoogste 52 weken en is korter na herstel.',
          rijen: [
            ...uitsluitingenRijen,
            ...resultaatRijen,
            ...administratiefRijen,
            ...grondenRijen,
            ...spoor2Rijen,
            ...voortgangRijen,
            ...spoor1Rijen,
            ...overigRijen,
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
