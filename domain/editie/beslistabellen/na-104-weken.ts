import type { Beslistabel, Rij, Voorwaarde } from '../../regelboek/beslistabel.ts'
import { is, ja, LOON_LOOPT_VERLENGD, nee, wia } from './bouwstenen.ts'

const bw = (artikel: string, lid?: string, plaats?: string) => ({
  regeling: 'BW7',
  artikel,
  ...(lid ? { lid } : {}),
  ...(plaats ? { plaats } : {}),
})
/** What a dismissal for long illness rests on (BW 7:669 lid 1 and lid 3 b). */
const GEEN_TERUGKEER = [nee('herstel26Weken'), nee('herplaatsingMogelijk')]
const AOW_BEREIKT: Voorwaarde = { feit: 'aowDatum', opOfVoor: { feit: 'peildatum' } }
const HR_XELLA = { regeling: 'HR_2019_1734' }
const WEBINAR = { regeling: 'WEBINAR' }
const VERZUIMTEAM = { regeling: 'VERZUIMTEAM', plaats: 'Na een jaar' }

/** What UWV decided, in words: it explains and changes no outcome. */
const inWoorden = (
  id: string,
  woord: string,
  reden: string,
  bron: Rij['bronnen'][number],
  anders?: Partial<Rij>,
): Rij => ({
  id,
  als: is('wiaUitkomst', woord),
  beroepOp: ['wiaUitkomst'],
  reden,
  bronnen: [bron],
  ...anders,
})

export const na104WekenBeslistabel = {
  code: 'NA104',
  titel: 'Wat volgt er na 104 weken?',
  vraag: 'Na 104 weken',
  aliassen: ['na 104 weken', 'na twee jaar ziekte', 'slapend dienstverband'],
  soort: 'alle',
  uitkomsten: [
    'nog niet',
    'loon loopt door',
    'geen ontslag',
    'instemmen met beëindiging',
    'overeenkomst sluiten',
    'ontslagvergunning vragen',
  ],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2020-04-01',
        regel: {
          status: 'wet',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-12-01',
          toelichting:
            'Na de wachttijd eindigt het dienstverband niet vanzelf. Wie ontslag wil, vraagt UWV toestemming en toont aan dat ' +
            'herstel en herplaatsing niet te verwachten zijn. UWV weigert zolang een loonsanctie niet binnen vier weken na ' +
            'het besluit eindigt. Hoeveel transitievergoeding: PW.TRANSITIEVERGOEDING; welke klasse: PW.WIAKLASSE.',
          rijen: [
            {
              id: 'NA01b',
              als: {
                alle: [
                  AOW_BEREIKT,
                  { feit: 'peildatum', opOfVoor: { termijn: 'OPZEGAOW' } },
                  { feit: 'peildatum', opOfVoor: { termijn: 'EWT' } },
                ],
              },
              beroepOp: ['aowDatum'],
              dan: 'nog niet',
              groep: 'weg',
              neemtWeg: ['NA01', 'einde', 'ontslag'],
              reden:
                'De werknemer heeft sinds {aowDatum} de AOW-leeftijd; het opzegverbod loopt tot en met {OPZEGAOW}.',
              vervolg: {
                soort: 'opnieuw',
                wat: 'eerste dag zonder opzegverbod',
                dag: { termijn: 'OPZEGAOW', dagen: 1 },
              },
              bronnen: [bw('670', '1')],
            },
            {
              id: 'NA01a',
              als: { alle: [AOW_BEREIKT, { feit: 'peildatum', na: { termijn: 'OPZEGAOW' } }] },
              beroepOp: ['aowDatum'],
              groep: 'weg',
              neemtWeg: ['NA01', 'NA04'],
              reden:
                'De werknemer heeft sinds {aowDatum} de AOW-leeftijd: het opzegverbod eindigde op {OPZEGAOW}, en op een wachttijd voor de WIA hoeft niet te worden gewacht.',
              bronnen: [bw('629', '2'), bw('670', '1')],
            },
            {
              id: 'NA01',
              als: { feit: 'peildatum', opOfVoor: { termijn: 'EWT' } },
              dan: 'nog niet',
              groep: 'weg',
              neemtWeg: ['einde', 'ontslag'],
              reden: 'De wachttijd loopt tot en met {EWT}.',
              vervolg: { soort: 'opnieuw', wat: 'eerste dag na de wachttijd', dag: { termijn: 'EWT', dagen: 1 } },
              bronnen: [wia('23', '1'), bw('629', '1')],
            },
            {
              id: 'NA02',
              als: ja('loonsanctieLopend'),
              dan: 'loon loopt door',
              groep: 'einde',
              neemtWeg: ['ontslag'],
              reden: 'Er loopt een loonsanctie: het loon gaat door en het opzegverbod ook.',
              bewijs: ['besluit over de loonsanctie'],
              bronnen: [wia('25', '9'), bw('670', '11')],
            },
            {
              id: 'NA03',
              als: LOON_LOOPT_VERLENGD,
              beroepOp: ['loonVerlengd'],
              dan: 'loon loopt door',
              groep: 'einde',
              neemtWeg: ['ontslag'],
              reden: 'De loondoorbetaling is verlengd tot en met {eindeVerlenging}; het opzegverbod schuift mee.',
              vervolg: { soort: 'opnieuw', wat: 'einde van de verlenging', dag: { feit: 'eindeVerlenging', dagen: 1 } },
              bronnen: [bw('629', '11'), bw('670', '11')],
            },
            {
              id: 'NA04',
              als: { feit: 'peildatum', opOfVoor: { termijn: 'OPZEG' } },
              dan: 'geen ontslag',
              groep: 'ontslag',
              reden: 'Het opzegverbod loopt tot en met {OPZEG}.',
              vervolg: { soort: 'opnieuw', wat: 'eerste dag zonder opzegverbod', dag: { termijn: 'OPZEG', dagen: 1 } },
              bronnen: [bw('670', '1')],
            },
            {
              id: 'NA05',
              als: ja('herstel26Weken'),
              dan: 'geen ontslag',
              groep: 'ontslag',
              reden:
                'Binnen 26 weken is herstel te verwachten, zo nodig in aangepaste vorm: dan is langdurige ziekte geen redelijke grond voor ontslag. Na de AOW-leeftijd zijn het zes weken.',
              bewijs: ['verklaring van de bedrijfsarts over de komende 26 weken'],
              bronnen: [bw('669', '3', 'onderdeel b')],
            },
            {
              id: 'NA06',
              als: ja('herplaatsingMogelijk'),
              dan: 'geen ontslag',
              groep: 'ontslag',
              reden: 'Herplaatsing in ander passend werk is mogelijk: dan gaat dat voor.',
              bewijs: ['onderzoek naar passend werk'],
              zekerheid: 'secundair',
              bronnen: [bw('669', '1'), WEBINAR],
            },
            {
              id: 'NA07',
              als: { alle: [is('eindeInitiatief', 'werknemerVraagt'), ...GEEN_TERUGKEER] },
              beroepOp: ['eindeInitiatief'],
              dan: 'instemmen met beëindiging',
              groep: 'ontslag',
              reden:
                'De werknemer vraagt de werkgever het dienstverband te beëindigen. Zijn wachttijd en opzegverbod voorbij en zijn herstel en herplaatsing niet te verwachten, dan moet de werkgever daarmee in de regel instemmen, met een vergoeding ter hoogte van de transitievergoeding. Dat is anders als de werkgever een gerechtvaardigd belang heeft bij voortzetting, zoals een reële kans op re-integratie.',
              bewijs: ['verzoek van de werknemer', 'berekening van de transitievergoeding'],
              bronnen: [HR_XELLA, bw('611'), bw('673e')],
              zekerheid: 'secundair',
            },
            {
              id: 'NA08',
              als: { alle: [is('eindeInitiatief', 'beiden'), ...GEEN_TERUGKEER] },
              beroepOp: ['eindeInitiatief'],
              dan: 'overeenkomst sluiten',
              groep: 'ontslag',
              reden:
                'Werkgever en werknemer willen allebei een einde: zij sluiten een schriftelijke beëindigingsovereenkomst, en toestemming van UWV is dan niet nodig. De werknemer kan zich veertien dagen bedenken, of drie weken als de overeenkomst dat recht niet noemt. Ook dan compenseert UWV een betaalde vergoeding, tot ten hoogste de transitievergoeding.',
              bewijs: [
                'beëindigingsovereenkomst',
                'berekening van de transitievergoeding',
                'aanvraag van de compensatie',
              ],
              zekerheid: 'secundair',
              bronnen: [bw('670b'), bw('673e'), { regeling: 'RUTGERSPOSCH' }],
            },
            inWoorden(
              'NA10',
              'iva',
              'IVA: er zijn nu en later geen arbeidsmogelijkheden, of nauwelijks. Wie vroeg weet dat dit zo is, kan eerder aanvragen: zie de beslissing "Vervroegde IVA aanvragen".',
              wia('4'),
            ),
            inWoorden(
              'NA11',
              'wgaVolledig',
              'WGA, volledig maar niet duurzaam: de werknemer kan nu niet of nauwelijks werken en herstel is niet uitgesloten; een herbeoordeling kan volgen.',
              wia('5'),
              { zekerheid: 'secundair' },
            ),
            inWoorden(
              'NA12',
              'wgaGedeeltelijk',
              'WGA, gedeeltelijk: de werknemer kan nog een deel van zijn loon verdienen; hoeveel, bepaalt de uitkering.',
              wia('5'),
            ),
            inWoorden(
              'NA13',
              'minderDan35',
              'Geen WIA: het verlies aan verdiencapaciteit is minder dan 35 procent. Zonder werk kan er recht op WW zijn.',
              wia('5'),
            ),
            inWoorden(
              'NA14',
              'voorlopig',
              'Voorlopig besluit: het verloop is nog onzeker en een herbeoordeling volgt.',
              WEBINAR,
              { status: 'praktijk', zekerheid: 'secundair' },
            ),
            {
              id: 'NA20a',
              als: { alle: [is('eindeInitiatief', 'werkgever'), AOW_BEREIKT] },
              beroepOp: ['eindeInitiatief', 'aowDatum'],
              neemtWeg: ['NA20'],
              reden: 'De werkgever neemt het initiatief. Na de AOW-leeftijd is er geen transitievergoeding.',
              bronnen: [bw('673', '7', 'onderdeel b')],
            },
            {
              id: 'NA20',
              als: is('eindeInitiatief', 'werkgever'),
              beroepOp: ['eindeInitiatief'],
              reden:
                'De werkgever neemt het initiatief: er is recht op transitievergoeding, ook bij instroom in de WGA. Na 104 weken ziekte compenseert UWV die op aanvraag, binnen zes maanden na de betaling: niet meer dan de vergoeding op de dag na het opzegverbod van twee jaar, en niet meer dan het loon dat tijdens de ziekte is betaald. Controleer de regels van dat moment (PW.OPKOMST).',
              bewijs: ['berekening van de transitievergoeding', 'aanvraag van de compensatie'],
              zekerheid: 'secundair',
              bronnen: [bw('673', '1'), bw('673e', '2'), { regeling: 'RUTGERSPOSCH' }],
            },
            {
              id: 'NA21',
              als: is('eindeInitiatief', 'werknemer'),
              beroepOp: ['eindeInitiatief'],
              reden:
                'De werknemer neemt zelf ontslag: dan is er in de regel geen transitievergoeding en geen WW. Vraagt hij de werkgever het dienstverband te beëindigen, dan is dat iets anders.',
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [WEBINAR, VERZUIMTEAM],
            },
            {
              id: 'NAZ',
              dan: 'ontslagvergunning vragen',
              reden:
                'De wachttijd en het opzegverbod zijn voorbij en herstel of herplaatsing is niet te verwachten: de werkgever kan UWV om toestemming voor ontslag vragen. Lukte terugkeer niet en is er geen WIA, dan kan de werknemer WW vragen.',
              bewijs: ['verklaring van de bedrijfsarts over de komende 26 weken', 'onderzoek naar passend werk'],
              bronnen: [bw('669', '3', 'onderdeel b'), WEBINAR, VERZUIMTEAM],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
