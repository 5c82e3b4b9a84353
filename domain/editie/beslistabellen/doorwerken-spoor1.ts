import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, pk } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_DOORWERKEN' }
const AFSPRAAK = 'ondertekende afspraak over doel en einddatum'
const ZES_WEKEN = { feit: 'doorwerkenSinds', weken: 6 }

export const doorwerkenSpoor1Beslistabel = {
  code: 'DOORWERKEN_SPOOR1',
  titel: 'Mag de werknemer doorwerken bij de eigen werkgever?',
  vraag: 'Doorwerken in spoor 1',
  aliassen: ['doorwerken', 'doorwerken spoor 1'],
  soort: 'eerste',
  uitkomsten: ['ja', 'nee', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-22',
          rijen: [
            {
              id: 'W01',
              als: { feit: 'spoor1Uitkomst', in: ['mogelijk', 'onzeker'] },
              dan: 'n.v.t.',
              reden: 'Werk bij de eigen werkgever is nog {spoor1Uitkomst}: dan is werken daar gewoon spoor 1.',
              bronnen: [CASUS],
            },
            {
              id: 'W02e',
              als: {
                alle: [is('doorwerkenReden', 'opbouwschema'), { feit: 'schemaEindigtOp', voor: { feit: 'peildatum' } }],
              },
              beroepOp: ['schemaEindigtOp'],
              dan: 'nee',
              reden:
                'Het opbouwschema eindigde op {schemaEindigtOp}. Het doel is dan bereikt of niet meer haalbaar: de uren zijn nodig voor spoor 2.',
              bewijs: ['evaluatie van het opbouwschema met de bedrijfsarts'],
              zekerheid: 'afgeleid',
              bronnen: [CASUS],
            },
            {
              id: 'W02',
              als: { alle: [is('doorwerkenReden', 'opbouwschema'), ja('schemaTijdcontingent')] },
              dan: 'ja',
              reden:
                'De bedrijfsarts gaf een opbouwschema in tijd met een einddoel vooraf, om arbeidsritme op te doen.',
              bewijs: ['opbouwschema van de bedrijfsarts', AFSPRAAK],
              vervolg: { soort: 'opnieuw', wat: 'laatste dag van het opbouwschema', dag: { feit: 'schemaEindigtOp' } },
              bronnen: [CASUS],
            },
            {
              id: 'W03',
              als: { alle: [is('doorwerkenReden', 'vaardigheden'), ja('vaardighedenAantoonbaar')] },
              dan: 'ja',
              reden: 'De werknemer doet gericht vaardigheden op die de kans op werk elders aantoonbaar vergroten.',
              bewijs: ['plan met de vaardigheden en hun nut in spoor 2', AFSPRAAK],
              bronnen: [CASUS],
            },
            {
              id: 'W04',
              als: { alle: [is('doorwerkenReden', 'proefplaatsing'), { feit: 'peildatum', voor: ZES_WEKEN }] },
              dan: 'ja',
              reden:
                'Een proefplaatsing in ander werk mag vier tot zes weken duren; daarna volgt een betaald aanbod of stopt zij.',
              bewijs: [AFSPRAAK],
              vervolg: {
                soort: 'opnieuw',
                wat: 'betaald aanbod of stoppen',
                dag: { feit: 'doorwerkenSinds', weken: 6, dagen: -1 },
              },
              bronnen: [CASUS, pk('Arbeidstherapie')],
            },
            {
              id: 'W05',
              als: { alle: [is('doorwerkenReden', 'proefplaatsing'), ja('betaaldAanbod')] },
              dan: 'n.v.t.',
              reden: 'Het werk is duurzaam en betaald aangeboden: dat is een plaatsing, geen doorwerken.',
              bewijs: ['schriftelijk aanbod'],
              bronnen: [CASUS],
            },
            {
              id: 'W06',
              als: { alle: [is('doorwerkenReden', 'proefplaatsing'), ja('therapieOnderbouwd')] },
              beroepOp: ['therapieOnderbouwd'],
              oordeel:
                'Overtuigt de onderbouwing van de bedrijfsarts voor langer dan zes weken de verzekeringsarts van UWV?',
              reden: 'De proefplaatsing duurt langer dan zes weken, met onderbouwing van de bedrijfsarts.',
              bewijs: ['onderbouwing van de bedrijfsarts'],
              status: 'werkwijzer',
              zekerheid: 'gelezen',
              bronnen: [
                pk('Arbeidstherapie', 'De duur van de arbeidstherapie mag normaal gesproken 4 – 6 weken zijn.'),
              ],
            },
            {
              id: 'W07',
              als: is('doorwerkenReden', 'proefplaatsing'),
              dan: 'nee',
              reden: 'De proefplaatsing duurt langer dan zes weken zonder betaald aanbod en moet stoppen.',
              status: 'werkwijzer',
              zekerheid: 'gelezen',
              bronnen: [
                pk('Arbeidstherapie', 'De duur van de arbeidstherapie mag normaal gesproken 4 – 6 weken zijn.'),
                CASUS,
              ],
            },
            {
              id: 'W08',
              dan: 'nee',
              reden: 'Doorwerken zonder perspectief op betaald werk kost tijd en energie die voor spoor 2 nodig zijn.',
              bronnen: [CASUS],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
