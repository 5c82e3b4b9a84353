import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { beleid, is, ja, nee, pk } from './bouwstenen.ts'

const RESULTAAT = pk('Bevredigend resultaat')
const STRUCTUREEL = pk('Structureel karakter')
const PASSEND = 'onderbouwing dat het werk past bij mogelijkheden en bekwaamheden'
const CONTRACT = 'arbeidsovereenkomst of schriftelijke onherroepelijke toezegging'

export const bevredigendResultaatBeslistabel = {
  code: 'BEVREDIGEND_RESULTAAT',
  titel: 'Is het resultaat bevredigend?',
  vraag: 'Bevredigend resultaat',
  aliassen: ['bevredigend resultaat'],
  soort: 'eerste',
  uitkomsten: ['ja', 'nee'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-22',
          rijen: [
            {
              id: 'R01',
              als: ja('resultaatZeker'),
              beroepOp: ['resultaatZeker'],
              dan: 'ja',
              reden: 'Het resultaat is nu nog niet bevredigend, maar staat voor het einde van de wachttijd vast.',
              bewijs: ['onherroepelijke schriftelijke toezegging'],
              bronnen: [RESULTAAT],
            },
            {
              id: 'R02',
              als: nee('werkPassend'),
              dan: 'nee',
              reden: 'Het werk is niet passend bij krachten en bekwaamheden.',
              bronnen: [RESULTAAT],
            },
            {
              id: 'R03',
              als: { feit: 'contract', in: ['bepaald', 'voornemen'] },
              dan: 'nee',
              reden:
                'Het werk is niet structureel ({contract}): nodig is een vast contract of een onherroepelijke schriftelijke toezegging.',
              bronnen: [STRUCTUREEL],
            },
            {
              id: 'R04',
              als: {
                alle: [
                  is('contract', 'nieuweWerkgever'),
                  { feit: 'contractTot', voor: { termijn: 'EWT', maanden: 6, afronding: 'naarBeneden' } },
                ],
              },
              dan: 'nee',
              reden:
                'De aanstelling bij de nieuwe werkgever eindigt op {contractTot}, binnen zes maanden na het einde van de loondoorbetaling ({EWT}).',
              bronnen: [pk('Structureel karakter', 'minimaal 6 maanden')],
            },
            {
              id: 'R05',
              als: { alle: [is('contract', 'nieuweWerkgever'), nee('geenBeterAlternatief')] },
              dan: 'nee',
              reden: 'Niet aangetoond is dat er geen beter alternatief is of binnenkort komt.',
              bronnen: [STRUCTUREEL],
            },
            {
              id: 'R10',
              als: { alle: [ja('dichtBijMogelijkheden'), ja('dichtBijLoon'), nee('buitenEigenBedrijf')] },
              dan: 'ja',
              reden:
                'Structureel passend werk in het eigen bedrijf, zo dicht mogelijk bij de mogelijkheden en bij het oorspronkelijke loon.',
              bewijs: [PASSEND, CONTRACT],
              bronnen: [RESULTAAT, beleid],
            },
            {
              id: 'R11',
              als: {
                alle: [
                  ja('dichtBijMogelijkheden'),
                  ja('dichtBijLoon'),
                  ja('buitenEigenBedrijf'),
                  ja('toestemmingWerknemer'),
                ],
              },
              dan: 'ja',
              reden:
                'Structureel passend werk buiten het eigen bedrijf, met toestemming van de werknemer, zo dicht mogelijk bij de mogelijkheden en het oorspronkelijke loon.',
              bewijs: [PASSEND, CONTRACT, 'toestemming van de werknemer'],
              bronnen: [RESULTAAT, beleid],
            },
            {
              id: 'R19',
              als: ja('beterAlternatiefGemeld'),
              beroepOp: ['beterAlternatiefGemeld'],
              dan: 'nee',
              reden: 'De werknemer wees op concrete betere mogelijkheden; een loonwaarde boven 65% is dan niet genoeg.',
              status: 'beleidsregel',
              bronnen: [beleid],
            },
            {
              id: 'R20',
              als: {
                alle: [
                  { feit: 'loonwaarde', meerDan: 65 },
                  ja('beidenEens'),
                  { feit: 'peildatum', opOfNa: { termijn: 'RIV' } },
                ],
              },
              dan: 'ja',
              reden:
                'Structureel passend werk met een loonwaarde van {loonwaarde}% (meer dan 65%), en beiden vinden dat redelijkerwijs niet meer kan worden gevraagd.',
              bewijs: [PASSEND, CONTRACT, 'schriftelijke verklaring van werkgever en werknemer'],
              bronnen: [pk('Bevredigend resultaat', 'meer dan 65%')],
            },
            {
              id: 'R20v',
              als: { alle: [{ feit: 'loonwaarde', meerDan: 65 }, ja('beidenEens')] },
              oordeel:
                'Is dit na intensieve re-integratie het einddoel? Het advies is spoor 2 toch te starten, tenzij werkgever en werknemer vrijwillig samen iets anders afspreken.',
              reden:
                'De loonwaarde is {loonwaarde}%. Dat is een goed resultaat tegen het einde van de loondoorbetaling, en voor het re-integratieverslag ({RIV}) nog geen reden om te stoppen.',
              bewijs: [PASSEND, CONTRACT, 'schriftelijke afspraak van werkgever en werknemer over spoor 2'],
              zekerheid: 'afgeleid',
              bronnen: [beleid, { regeling: 'WEBINAR' }, RESULTAAT],
            },
            {
              id: 'R21',
              als: { alle: [{ feit: 'loonwaarde', gelijkAan: 65 }, ja('beidenEens')] },
              oordeel:
                'Is precies 65% genoeg? Het UWV-kader zegt "meer dan 65%", de Beleidsregels zeggen "tenminste 65%".',
              reden: 'De loonwaarde is precies 65%; de bronnen spreken elkaar tegen.',
              bronnen: [pk('Bevredigend resultaat', 'meer dan 65%'), { regeling: 'BBP', citaat: 'tenminste 65%' }],
            },
            {
              id: 'R30',
              dan: 'nee',
              reden:
                'Het werk sluit niet zo dicht mogelijk aan bij mogelijkheden en loon, en is ook niet meer dan 65% van het loon met instemming van beiden.',
              bronnen: [RESULTAAT],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
