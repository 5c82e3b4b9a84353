import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { AOW_VOOR_WIA, ja, nee, wia } from './bouwstenen.ts'

const WEBINAR = { regeling: 'WEBINAR' }
const TWINTIG_MAANDEN = { feit: 'eersteZiektedag', maanden: 20, afronding: 'naarBeneden' } as const
const ZES_WEKEN = { feit: 'volledigHervatOp', weken: 6 } as const
const ZES_WEKEN_GELEDEN = { feit: 'peildatum', weken: -6 } as const

export const uitstelWiaBeslistabel = {
  code: 'UITSTEL_WIA',
  titel: 'Kan de WIA-beoordeling worden uitgesteld?',
  vraag: 'Uitstel van de WIA',
  aliassen: ['uitstel WIA', 'WIA uitstellen'],
  soort: 'eerste',
  uitkomsten: ['ja', 'nog niet', 'nee', 'duurzaamheid toetsen', 'hersteld melden'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'wet',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Werkgever en werknemer vragen het samen; UWV bepaalt het einde en kan om zwaarwegende omstandigheden weigeren. ' +
            'Tijdens het uitstel loopt het loon door, schuift het opzegverbod mee en wordt het re-integratieverslag dertien ' +
            'weken voor het nieuwe einde aangevuld. Een gewijzigd einde ligt minstens dertien weken na het verzoek (zie ' +
            'VERLENGEND), tenzij het dienstverband eerder eindigt. De wet noemt geen laatste dag voor het verzoek.',
          rijen: [
            {
              id: 'U01',
              als: { feit: 'peildatum', na: { termijn: 'EWT' } },
              dan: 'nee',
              reden: 'De wachttijd eindigde op {EWT}; er is geen loondoorbetaling meer om aansluitend te verlengen.',
              zekerheid: 'afgeleid',
              bronnen: [wia('24', '1')],
            },
            {
              id: 'U01a',
              als: AOW_VOOR_WIA,
              beroepOp: ['aowDatum'],
              dan: 'nee',
              reden:
                'De werknemer bereikt op {aowDatum} de AOW-leeftijd, niet na het einde van de wachttijd ({EWT}): er is dan geen WIA om uit te stellen.',
              bronnen: [wia('8', '1')],
            },
            {
              id: 'U02',
              als: { alle: [ja('ziekengeldTijdensDienstverband'), nee('noRiskpolis')] },
              beroepOp: ['ziekengeldTijdensDienstverband'],
              dan: 'nee',
              reden:
                'De werknemer heeft ziekengeld door zwangerschap, bevalling of orgaandonatie; de wet sluit vrijwillige verlenging dan uit.',
              bronnen: [wia('24', '1')],
            },
            {
              id: 'U02n',
              als: ja('ziekengeldTijdensDienstverband'),
              beroepOp: ['ziekengeldTijdensDienstverband'],
              oordeel:
                'Verlengt UWV het loon? De wet noemt de no-riskpolis niet bij de uitzonderingen; UWV schrijft dat het bij een Ziektewet-uitkering niet kan. Vraag het UWV.',
              reden: 'De werknemer heeft ziekengeld door de no-riskpolis.',
              bronnen: [wia('24', '1'), { regeling: 'UWV_VERLENGEN' }],
            },
            {
              id: 'U03',
              als: { feit: 'volledigHervatOp', opOfVoor: ZES_WEKEN_GELEDEN },
              beroepOp: ['volledigHervatOp'],
              dan: 'hersteld melden',
              reden:
                'De werknemer doet het eigen werk sinds {volledigHervatOp} volledig, zes weken of langer: uitstel is dan niet nodig.',
              bewijs: ['bevestiging van de bedrijfsarts'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [WEBINAR],
            },
            {
              id: 'U04',
              beroepOp: ['volledigHervatOp'],
              dan: 'duurzaamheid toetsen',
              reden:
                'De werknemer doet het eigen werk sinds {volledigHervatOp} volledig. Toets een paar weken, hoogstens zes, of dat blijft gaan. Blijft het niet gaan, dan kan de WIA-aanvraag alsnog.',
              bewijs: ['verslag van de proef'],
              vervolg: { soort: 'opnieuw', wat: 'houdt het werk stand?', dag: ZES_WEKEN },
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [WEBINAR],
            },
            {
              id: 'U05',
              als: nee('uitstelBeidenWillen'),
              dan: 'nee',
              reden: 'Uitstel is er alleen op verzoek van werkgever en werknemer samen.',
              bronnen: [wia('24', '1')],
            },
            {
              id: 'U06',
              als: { feit: 'peildatum', voor: TWINTIG_MAANDEN },
              dan: 'nog niet',
              reden:
                'Uitstel komt in de praktijk aan de orde tegen de twintigste maand; tot dan gaat de re-integratie voor.',
              vervolg: { soort: 'opnieuw', wat: 'uitstel van de WIA bespreken', dag: TWINTIG_MAANDEN },
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [WEBINAR],
            },
            {
              id: 'U07',
              als: nee('uitstelBesproken'),
              dan: 'nog niet',
              reden: 'Bespreek het uitstel eerst met de bedrijfsarts.',
              bewijs: ['advies van de bedrijfsarts over de verwachte duur'],
              vervolg: {
                soort: 'actie',
                wat: 'bedrijfsarts vragen, voor de WIA-aanvraag moet zijn gedaan',
                dag: { termijn: 'WIA' },
              },
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [WEBINAR],
            },
            {
              id: 'U08',
              als: nee('herstelInZicht'),
              oordeel: 'Wat levert uitstel op? Het loon loopt door, de WIA begint later, en herstel is niet in zicht.',
              reden: 'Volledig herstel is niet in zicht.',
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [WEBINAR],
            },
            {
              id: 'U09',
              als: { feit: 'peildatum', na: { termijn: 'WIA' } },
              oordeel: 'Neemt UWV het verzoek nog in behandeling? De WIA-aanvraag had er op {WIA} moeten zijn.',
              reden: 'De laatste dag voor de WIA-aanvraag ({WIA}) is voorbij en de wachttijd loopt nog.',
              zekerheid: 'afgeleid',
              bronnen: [wia('24', '1'), wia('64', '3')],
            },
            {
              id: 'U10',
              dan: 'ja',
              reden:
                'Werkgever en werknemer kunnen UWV samen om verlenging vragen. Het loon loopt door, het opzegverbod schuift mee en de werknemer krijgt nog geen WIA.',
              bewijs: ['gezamenlijk verzoek aan UWV met de gewenste einddatum', 'advies van de bedrijfsarts'],
              vervolg: {
                soort: 'actie',
                wat: 'verzoek bij UWV; daarna hoort de WIA-aanvraag er te zijn',
                dag: { termijn: 'WIA' },
              },
              bronnen: [
                wia('24', '1'),
                wia('25', '4'),
                { regeling: 'BW7', artikel: '629', lid: '11' },
                { regeling: 'BW7', artikel: '670', lid: '11' },
              ],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
