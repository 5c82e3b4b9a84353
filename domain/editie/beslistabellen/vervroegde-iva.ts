import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee, wia } from './bouwstenen.ts'

const HW = { regeling: 'UWV_HW', plaats: 'Verkorte wachttijd IVA' }
const DUURZAAM = { ...wia('4', '2'), citaat: 'een medisch stabiele of verslechterende situatie' }

export const vervroegdeIvaBeslistabel = {
  code: 'VERVROEGDE_IVA',
  titel: 'Kan verkorte wachttijd (vervroegde IVA) worden aangevraagd?',
  vraag: 'Vervroegde IVA aanvragen',
  aliassen: ['vervroegde IVA aanvragen', 'verkorte wachttijd aanvragen'],
  soort: 'eerste',
  uitkomsten: ['ja', 'nog niet', 'te laat', 'nee'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'wet',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-30',
          rijen: [
            {
              id: 'I00',
              als: { feit: 'aowDatum', opOfVoor: { feit: 'peildatum' } },
              beroepOp: ['aowDatum'],
              dan: 'nee',
              reden: 'De werknemer heeft sinds {aowDatum} de AOW-leeftijd: er is geen recht op WIA meer.',
              bronnen: [wia('8', '1')],
            },
            {
              id: 'I01',
              als: ja('ivaEerderAangevraagd'),
              beroepOp: ['ivaEerderAangevraagd'],
              dan: 'nee',
              reden: 'Verkorte wachttijd kan maar een keer worden aangevraagd.',
              bronnen: [HW],
            },
            {
              id: 'I02',
              als: { feit: 'peildatum', na: { termijn: 'IVA' } },
              dan: 'te laat',
              reden: 'Na {IVA} (einde week 68) wijst UWV de aanvraag af. De gewone WIA-aanvraag blijft.',
              vervolg: { soort: 'actie', wat: 'WIA-aanvraag', dag: { termijn: 'WIA' } },
              bronnen: [wia('23', '6'), HW],
            },
            {
              id: 'I04',
              als: { feit: 'belastbaarheid', in: ['hersteld', 'gbmTijdelijk', 'marginaalTijdelijk'] },
              dan: 'nee',
              reden:
                'De bedrijfsarts noemt de werknemer hersteld of de beperking tijdelijk: dan is zij niet duurzaam, en dat vraagt de wet.',
              bronnen: [DUURZAAM, wia('23', '6')],
            },
            {
              id: 'I04v',
              als: nee('verbeteringUitgesloten'),
              dan: 'nee',
              reden:
                'Verbetering is niet uitgesloten. Voor de verkorte wachttijd moet de situatie stabiel zijn of slechter worden; een geringe kans op herstel is pas aan het einde van de gewone wachttijd genoeg.',
              bronnen: [DUURZAAM, wia('4', '3'), wia('23', '6'), { regeling: 'CRVB_2018_3321' }],
            },
            {
              id: 'I03b',
              als: is('belastbaarheid', 'belastbaar'),
              oordeel:
                'Kan de werknemer met al het werk dat hij nog kan hoogstens 20% verdienen van wat hij per uur verdiende? Dan is hij op arbeidskundige gronden volledig arbeidsongeschikt. Vraag bedrijfsarts en arbeidsdeskundige.',
              reden:
                'Er zijn mogelijkheden en verbetering is uitgesloten; of de werknemer volledig arbeidsongeschikt is, volgt uit een medisch en een arbeidskundig onderzoek.',
              bewijs: ['verklaring van de bedrijfsarts', 'onderzoek van de arbeidsdeskundige'],
              bronnen: [wia('4', '1'), wia('6', '1'), wia('23', '6')],
            },
            {
              id: 'I03',
              als: is('belastbaarheid', 'marginaalDuurzaam'),
              oordeel:
                'Is volledige en duurzame arbeidsongeschiktheid te verdedigen bij blijvend marginale mogelijkheden? Vraag de bedrijfsarts.',
              reden: 'Er zijn nog marginale mogelijkheden; of dat volledig en duurzaam is, is een medisch oordeel.',
              bewijs: ['verklaring van de bedrijfsarts'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [{ regeling: 'AKC_SPOOR2', plaats: 'Denkkader Poortwachter' }],
            },
            {
              id: 'I05',
              als: { feit: 'peildatum', voor: { feit: 'eersteZiektedag', weken: 3 } },
              dan: 'nog niet',
              reden:
                'De verkorte wachttijd duurt ten minste dertien weken en eindigt niet eerder dan tien weken na de aanvraag: aanvragen heeft zin vanaf week 4.',
              vervolg: { soort: 'opnieuw', wat: 'eerste nuttige dag', dag: { feit: 'eersteZiektedag', weken: 3 } },
              zekerheid: 'afgeleid',
              bronnen: [wia('23', '6')],
            },
            {
              id: 'I06',
              als: nee('verklaringBedrijfsarts'),
              dan: 'nog niet',
              reden:
                'De verklaring van de bedrijfsarts ontbreekt. UWV geeft twee weken om die aan te vullen en neemt de aanvraag anders niet in behandeling.',
              bewijs: ['verklaring van de bedrijfsarts'],
              vervolg: { soort: 'actie', wat: 'aanvraag verkorte wachttijd', dag: { termijn: 'IVA' } },
              status: 'werkwijzer',
              bronnen: [HW],
            },
            {
              id: 'I07',
              als: ja('verklaringBedrijfsarts'),
              dan: 'ja',
              reden:
                'Er zijn blijvend geen benutbare mogelijkheden, verbetering is uitgesloten en de verklaring van de bedrijfsarts is er. Of het zo is, beoordeelt UWV.',
              bewijs: ['verklaring van de bedrijfsarts'],
              vervolg: { soort: 'actie', wat: 'aanvraag verkorte wachttijd', dag: { termijn: 'IVA' } },
              bronnen: [DUURZAAM, wia('23', '6'), HW],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
