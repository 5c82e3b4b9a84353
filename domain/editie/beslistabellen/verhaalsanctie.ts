import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { ja, uwv } from './bouwstenen.ts'

const UIT_DIENST = uwv('Ziek uit dienst')
const VERHAAL = uwv('Verhaalsanctie')
const WET = { regeling: 'ZW', artikel: '39a', lid: '1', citaat: 'ten hoogste 52 weken' }

export const verhaalsanctieBeslistabel = {
  code: 'VERHAALSANCTIE',
  titel: 'Dreigt een verhaalsanctie na ziek uit dienst?',
  vraag: 'Verhaalsanctie',
  aliassen: ['verhaalsanctie', 'ziek uit dienst'],
  soort: 'eerste',
  uitkomsten: ['over de stagnatie', 'een week', 'geen', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De wet laat verhaal over ten hoogste 52 weken toe, afgestemd op de nalatigheid (gelezen in de teksten van 1-5-2007 en ' +
            '1-7-2026); veertien weken en een week zijn de uitvoering van UWV.',
          rijen: [
            {
              id: 'H01',
              als: { feit: 'eindeDienstverband', na: { feit: 'peildatum' } },
              dan: 'n.v.t.',
              reden: 'Het dienstverband loopt nog; dan gaat het om een loonsanctie.',
              bronnen: [UIT_DIENST],
            },
            {
              id: 'H02',
              als: ja('erdZw'),
              beroepOp: ['erdZw'],
              dan: 'n.v.t.',
              reden:
                'De ex-werkgever is eigenrisicodrager voor de Ziektewet: dezelfde toets, met tot 52 weken langer ziekengeld.',
              bronnen: [uwv('Re-integratieverslag')],
            },
            {
              id: 'H03',
              als: { feit: 'eindeDienstverband', voor: { feit: 'eersteZiektedag', weken: 6 } },
              dan: 'geen',
              reden: 'Het dienstverband eindigde voor de zevende verzuimweek: er is geen re-integratieverslag nodig.',
              zekerheid: 'afgeleid',
              bronnen: [UIT_DIENST],
            },
            {
              id: 'H04',
              als: {
                alle: [ja('stagnatie'), { feit: 'stagnatieTot', opOfNa: { feit: 'eersteZiektedag', weken: 14 } }],
              },
              dan: 'over de stagnatie',
              reden:
                'De re-integratie lag stil tot {stagnatieTot}; UWV kan het ziekengeld over de stilstand verhalen. De eerste veertien weken tellen niet mee.',
              bewijs: ['overzicht van activiteiten vanaf week 15'],
              bronnen: [WET, VERHAAL],
            },
            {
              id: 'H05',
              als: { tabel: 'RIV_COMPLEET', is: 'nee' },
              dan: 'een week',
              reden: 'Alleen het re-integratieverslag is niet compleet: verhaal over een week.',
              bewijs: ['de ontbrekende stukken'],
              bronnen: [WET, VERHAAL],
            },
            {
              id: 'H06',
              dan: 'geen',
              reden: 'Er is geen stilstand na week 14 en het verslag is compleet.',
              bewijs: ['re-integratieverslag'],
              bronnen: [VERHAAL],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
