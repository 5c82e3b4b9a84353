import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee, pk } from './bouwstenen.ts'

const NORM = { regeling: 'EIGENREGIE' }
const UITERST = { termijn: 'EJE', maanden: 2, afronding: 'naarBeneden' } as const
/** The norm says "about three to six months after the start of track 2". */
const VANAF = { feit: 'spoor2Start', maanden: 3, afronding: 'naarBeneden' } as const
const TOT_EN_MET = { feit: 'spoor2Start', maanden: 6, afronding: 'naarBeneden' } as const
/** Who starts on or before this day reaches the six months before the two months. */
const VROEGE_START = { termijn: 'EJE', maanden: -4, afronding: 'naarBeneden' } as const

export const eigenRegieBeslistabel = {
  code: 'EIGEN_REGIE',
  titel: 'Voldoet spoor 2 in eigen regie aan de kwaliteitsnorm?',
  vraag: 'Spoor 2 in eigen regie',
  aliassen: ['eigen regie'],
  soort: 'eerste',
  uitkomsten: ['voldoet niet', 'bureau raadplegen', 'voldoet', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Een particuliere kwaliteitsnorm. UWV verplicht geen extern bureau: eigen regie mag, als het traject adequaat is ' +
            '(zie de beslissing "Spoor 2-traject adequaat").',
          rijen: [
            {
              id: 'Q01',
              als: nee('eigenRegie'),
              dan: 'n.v.t.',
              reden: 'Spoor 2 wordt niet in eigen regie uitgevoerd.',
              bronnen: [NORM],
            },
            {
              id: 'Q02',
              als: nee('functionarisKundig'),
              dan: 'voldoet niet',
              reden: 'De mobiliteitsfunctionaris kent de termijnen, rapportage en richtlijnen van spoor 2 onvoldoende.',
              bronnen: [NORM],
            },
            {
              id: 'Q03',
              als: nee('contractBureau'),
              dan: 'voldoet niet',
              reden: 'Er is geen contract met een erkend re-integratiebedrijf.',
              bronnen: [NORM],
            },
            {
              id: 'Q03p',
              als: ja('geplaatst'),
              beroepOp: ['geplaatst'],
              dan: 'voldoet',
              reden: 'De werknemer is geplaatst; raadplegen hoeft alleen zolang een plaatsing uitblijft.',
              bewijs: ['arbeidsovereenkomst of toezegging van de andere werkgever'],
              bronnen: [NORM],
            },
            {
              id: 'Q03n',
              als: { alle: [is('spoor2Status', 'geen'), { feit: 'peildatum', opOfVoor: UITERST }] },
              beroepOp: ['spoor2Status'],
              dan: 'bureau raadplegen',
              reden:
                'Spoor 2 is nog niet gestart. Zonder plaatsing wordt het re-integratiebedrijf altijd binnen twee maanden na het eerste ziektejaar geraadpleegd.',
              vervolg: { soort: 'actie', wat: 're-integratiebedrijf raadplegen', dag: UITERST },
              bronnen: [NORM],
            },
            {
              id: 'Q04',
              als: {
                alle: [
                  ja('bureauGeraadpleegd'),
                  { feit: 'bureauGeraadpleegdOp', opOfNa: VANAF },
                  { feit: 'bureauGeraadpleegdOp', opOfVoor: TOT_EN_MET },
                  { feit: 'bureauGeraadpleegdOp', opOfVoor: UITERST },
                ],
              },
              dan: 'voldoet',
              reden:
                'Het re-integratiebedrijf is op {bureauGeraadpleegdOp} geraadpleegd, drie tot zes maanden na de start van spoor 2 ({spoor2Start}) en binnen twee maanden na het eerste ziektejaar.',
              bewijs: ['verslag van de raadpleging'],
              bronnen: [NORM, pk('spoor 2: adequaat traject')],
            },
            {
              id: 'Q05s',
              als: {
                alle: [
                  { feit: 'peildatum', opOfVoor: TOT_EN_MET },
                  { feit: 'spoor2Start', opOfVoor: VROEGE_START },
                ],
              },
              dan: 'bureau raadplegen',
              reden:
                'Een raadpleging drie tot zes maanden na de start van spoor 2 ({spoor2Start}) is er nog niet. Een eerdere telt niet: de norm vraagt haar als een plaatsing uitblijft.',
              vervolg: { soort: 'actie', wat: 're-integratiebedrijf raadplegen', dag: TOT_EN_MET },
              bronnen: [NORM],
            },
            {
              id: 'Q05',
              als: {
                alle: [
                  { feit: 'peildatum', opOfVoor: UITERST },
                  { feit: 'spoor2Start', na: VROEGE_START },
                ],
              },
              dan: 'bureau raadplegen',
              reden:
                'Een raadpleging drie tot zes maanden na de start van spoor 2 ({spoor2Start}) is er nog niet, en zij hoort altijd binnen twee maanden na het eerste ziektejaar te zijn.',
              vervolg: { soort: 'actie', wat: 're-integratiebedrijf raadplegen', dag: UITERST },
              bronnen: [NORM],
            },
            {
              id: 'Q06',
              dan: 'voldoet niet',
              reden:
                'Het re-integratiebedrijf is niet geraadpleegd drie tot zes maanden na de start van spoor 2, en binnen twee maanden na het eerste ziektejaar.',
              bronnen: [NORM],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
