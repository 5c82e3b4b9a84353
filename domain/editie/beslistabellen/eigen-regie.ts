import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { ja, nee, pk } from './bouwstenen.ts'

const NORM = { regeling: 'EIGENREGIE' }
const UITERST = { termijn: 'EJE', maanden: 2, afronding: 'naarBeneden' } as const

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
              id: 'Q04',
              als: { alle: [ja('bureauGeraadpleegd'), { feit: 'bureauGeraadpleegdOp', opOfVoor: UITERST }] },
              dan: 'voldoet',
              reden: 'Het re-integratiebedrijf is op {bureauGeraadpleegdOp} geraadpleegd, op tijd volgens de norm.',
              bewijs: ['verslag van de raadpleging'],
              bronnen: [NORM, pk('spoor 2: adequaat traject')],
            },
            {
              id: 'Q05',
              als: { feit: 'peildatum', opOfVoor: UITERST },
              dan: 'bureau raadplegen',
              reden:
                'Zonder plaatsing wordt het re-integratiebedrijf drie tot zes maanden na de start geraadpleegd, en altijd binnen twee maanden na het eerste ziektejaar.',
              vervolg: { soort: 'actie', wat: 're-integratiebedrijf raadplegen', dag: UITERST },
              bronnen: [NORM],
            },
            {
              id: 'Q06',
              dan: 'voldoet niet',
              reden: 'Het re-integratiebedrijf is niet binnen twee maanden na het eerste ziektejaar geraadpleegd.',
              bronnen: [NORM],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
