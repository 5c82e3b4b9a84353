import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee, pk } from './bouwstenen.ts'

const STECR = { regeling: 'STECR' }
const ADVIES = 'advies van de bedrijfsarts over het conflict'

export const conflictBeslistabel = {
  code: 'CONFLICT',
  titel: 'Wat vraagt een arbeidsconflict?',
  vraag: 'Bij dit conflict',
  aliassen: ['arbeidsconflict', 'STECR'],
  soort: 'eerste',
  uitkomsten: ['re-integratie met mediation', 'pauze', 'werk hervatten', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-22',
          toelichting: 'UWV houdt de STECR Werkwijzer en de NVAB-richtlijn aan als leidraad.',
          rijen: [
            {
              id: 'K01',
              als: is('conflict', 'geen'),
              dan: 'n.v.t.',
              reden: 'Er is geen conflict.',
              bronnen: [STECR],
            },
            {
              id: 'K02',
              als: {
                alle: [
                  nee('conflictMetZiekte'),
                  ja('pauzeGeadviseerd'),
                  { feit: 'peildatum', voor: { feit: 'pauzeSinds', weken: 2 } },
                ],
              },
              dan: 'pauze',
              reden:
                'Er is een conflict en geen ziekte, maar direct hervatten kan niet: een pauze van een of twee weken met loon, en mediation. Zij begon op {pauzeSinds}.',
              bewijs: [ADVIES],
              vervolg: {
                soort: 'opnieuw',
                wat: 'laatste dag van de pauze, hoogstens twee weken',
                dag: { feit: 'pauzeSinds', weken: 2, dagen: -1 },
              },
              bronnen: [STECR],
            },
            {
              id: 'K02v',
              als: { alle: [nee('conflictMetZiekte'), ja('pauzeGeadviseerd')] },
              dan: 'werk hervatten',
              reden:
                'De pauze begon op {pauzeSinds} en duurt hoogstens twee weken; die zijn voorbij. Het werk wordt hervat en het conflict uitgesproken, zo nodig met mediation.',
              bewijs: [ADVIES],
              bronnen: [STECR],
            },
            {
              id: 'K03',
              als: { alle: [nee('conflictMetZiekte'), nee('pauzeGeadviseerd')] },
              dan: 'werk hervatten',
              reden:
                'Er is een conflict en geen ziekte: het werk wordt hervat en het conflict uitgesproken, zo nodig met mediation.',
              bewijs: [ADVIES],
              bronnen: [STECR],
            },
            {
              id: 'K04',
              als: { alle: [ja('conflictMetZiekte'), is('conflict', 'blijvendVerstoord')] },
              oordeel:
                'Is na mediation vastgesteld dat terugkeer niet meer kan? Dan volgt spoor 2; zie de beslissing "Spoor 1 verlaten".',
              reden: 'De werknemer is ziek en de relatie heet blijvend verstoord.',
              bewijs: ['verslag van de mediator', ADVIES],
              bronnen: [STECR],
            },
            {
              id: 'K05',
              als: ja('conflictMetZiekte'),
              dan: 're-integratie met mediation',
              reden:
                'Er is een conflict en ziekte: mediation, terwijl de re-integratie doorgaat. Een conflict is geen reden om te stoppen.',
              bewijs: [ADVIES, 'afspraken over mediation'],
              bronnen: [pk('arbeidsconflict'), STECR],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
