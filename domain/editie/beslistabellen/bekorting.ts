import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee, pk, uwv, wia } from './bouwstenen.ts'

const BEKORTING = { regeling: 'UWV_BKV', plaats: 'bekorting' }
const VERZOEK = pk('Bekortingsverzoek')
const BEWIJS = ['loonsanctiebesluit', 'stukken waaruit het herstel per tekortkoming blijkt']
/** The day of receipt counts: three weeks end on the twentieth day after it. */
const BESLISDAG = { feit: 'bekortingGevraagdOp', weken: 3, dagen: -1 } as const

export const bekortingBeslistabel = {
  code: 'BEKORTING',
  titel: 'Wat nu bij een loonsanctie?',
  vraag: 'Bij deze loonsanctie',
  aliassen: ['bekorting loonsanctie', 'herstel loonsanctie', 'bekortingsverzoek'],
  soort: 'eerste',
  uitkomsten: [
    'herstellen',
    'bekorting aanvragen',
    'opnieuw aanvragen',
    'wachten op UWV',
    'UWV aanspreken',
    'eindigt',
    'n.v.t.',
  ],
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
            'Eerst: lees het besluit en zet de tekortkomingen onder elkaar. Dan: herstel ze alle, leg per tekortkoming vast ' +
            'wanneer en waarmee, en vraag direct om bekorting. UWV beslist binnen drie weken, de dag van ontvangst telt mee; ' +
            'na toewijzing eindigt de sanctie zes weken later, min de dagen die UWV te laat was. De dagen rekent PW.BEKORTING ' +
            'uit. Financiële nood en WAZO-verlof zijn geen grond. Nieuwe tekortkomingen mag UWV later niet aanvoeren.',
          rijen: [
            {
              id: 'BK01',
              als: nee('loonsanctieLopend'),
              dan: 'n.v.t.',
              reden:
                'Er loopt geen loonsanctie. Hoe groot de kans erop is, zegt de tabel "Hoe groot is het risico op een loonsanctie?".',
              bronnen: [wia('25', '9')],
              status: 'wet',
            },
            {
              id: 'BK02',
              als: ja('besluitHerroepen'),
              beroepOp: ['besluitHerroepen'],
              dan: 'eindigt',
              reden: 'UWV heeft het loonsanctiebesluit in bezwaar herroepen: de loonsanctie vervalt.',
              bewijs: ['beslissing op bezwaar'],
              bronnen: [{ regeling: 'UWV_BKV' }],
            },
            {
              id: 'BK03',
              als: { feit: 'eindeDienstverband', opOfVoor: { feit: 'peildatum' } },
              beroepOp: ['eindeDienstverband'],
              dan: 'eindigt',
              reden:
                'Het dienstverband is op {eindeDienstverband} geëindigd: de plicht om loon door te betalen ook, en UWV pakt de WIA-aanvraag weer op.',
              bewijs: ['bewijs van het einde van het dienstverband'],
              bronnen: [uwv('Loondoorbetaling')],
            },
            {
              id: 'BK04',
              als: { alle: [ja('hersteldEigenWerk'), ja('eensOverHerstel')] },
              beroepOp: ['hersteldEigenWerk', 'eensOverHerstel'],
              dan: 'eindigt',
              reden:
                'De werknemer is volledig hersteld voor het eigen werk en beiden zijn het eens. Meld het UWV: zonder melding van de werkgever eindigt de sanctie niet.',
              bewijs: ['melding aan UWV', 'hersteldmelding waarmee beiden instemmen'],
              bronnen: [uwv('Loondoorbetaling')],
            },
            {
              id: 'BK05',
              als: is('bekortingBesluit', 'toegekend'),
              beroepOp: ['bekortingBesluit'],
              dan: 'eindigt',
              reden:
                'UWV kende de bekorting op {bekortingBesluitOp} toe. De laatste dag met loon is hoogstens zes weken later, de dag van het besluit meegeteld; dagen die UWV te laat was gaan ervan af (PW.BEKORTING).',
              bewijs: ['besluit van UWV; controleer de dag, een dag verschil komt vaak voor'],
              vervolg: {
                soort: 'actie',
                wat: 'uiterlijk laatste dag van de loonsanctie',
                dag: { feit: 'bekortingBesluitOp', weken: 6, dagen: -1 },
              },
              bronnen: [wia('25', '14'), BEKORTING],
            },
            {
              id: 'BK06',
              als: is('bekortingBesluit', 'afgewezen'),
              beroepOp: ['bekortingBesluit'],
              dan: 'opnieuw aanvragen',
              reden:
                'UWV wees de bekorting af en moet zeggen welke tekortkomingen nog niet zijn hersteld. Herstel die en vraag opnieuw; bezwaar kan daarnaast.',
              bewijs: BEWIJS,
              bronnen: [VERZOEK, BEKORTING],
            },
            {
              id: 'BK07',
              als: {
                alle: [
                  { feit: 'bekortingGevraagdOp', opOfVoor: { feit: 'peildatum' } },
                  { feit: 'peildatum', opOfVoor: BESLISDAG },
                  is('bekortingBesluit', 'geen'),
                ],
              },
              beroepOp: ['bekortingGevraagdOp'],
              dan: 'wachten op UWV',
              reden:
                'UWV ontving het verzoek op {bekortingGevraagdOp} en beslist binnen drie weken; de dag van ontvangst telt mee. Blijf intussen doen wat het herstel vraagt.',
              vervolg: { soort: 'opnieuw', wat: 'laatste dag voor het besluit van UWV', dag: BESLISDAG },
              status: 'wet',
              bronnen: [wia('25', '13'), BEKORTING],
            },
            {
              id: 'BK08',
              als: {
                alle: [{ feit: 'bekortingGevraagdOp', voor: { feit: 'peildatum' } }, is('bekortingBesluit', 'geen')],
              },
              beroepOp: ['bekortingGevraagdOp'],
              dan: 'UWV aanspreken',
              reden:
                'UWV ontving het verzoek op {bekortingGevraagdOp} en had binnen drie weken moeten beslissen. Wijst het toe, dan eindigt de sanctie zoveel dagen eerder als UWV te laat is; de werkgever kan UWV in gebreke stellen.',
              bewijs: ['ontvangstbevestiging van het verzoek'],
              bronnen: [wia('25', '13'), BEKORTING],
            },
            {
              id: 'BK09',
              als: ja('geenMogelijkhedenDrieMaanden'),
              beroepOp: ['geenMogelijkhedenDrieMaanden'],
              dan: 'bekorting aanvragen',
              reden:
                'Er zijn ten minste drie maanden geen benutbare mogelijkheden en daarna is het onduidelijk: dan kan het einde van de sanctie worden gevraagd.',
              bewijs: ['bijgestelde probleemanalyse of actueel oordeel van de bedrijfsarts'],
              vervolg: { soort: 'actie', wat: 'bekorting aanvragen, direct', dag: { feit: 'peildatum' } },
              bronnen: [VERZOEK, uwv('Loondoorbetaling')],
            },
            {
              id: 'BK14',
              als: { alle: [is('tekortHersteld', 'ja'), { feit: 'peildatum', voor: { feit: 'tekortHersteldOp' } }] },
              beroepOp: ['tekortHersteldOp'],
              dan: 'herstellen',
              reden:
                'Het herstel is pas op {tekortHersteldOp} klaar. Vraag de bekorting zodra alle tekortkomingen zijn hersteld en aangetoond, niet eerder.',
              bewijs: BEWIJS,
              vervolg: { soort: 'actie', wat: 'bekorting aanvragen', dag: { feit: 'tekortHersteldOp' } },
              bronnen: [VERZOEK, wia('25', '12')],
            },
            {
              id: 'BK10',
              als: { alle: [is('tekortHersteld', 'ja'), ja('herstelAangetoond')] },
              dan: 'bekorting aanvragen',
              reden:
                'Alle tekortkomingen uit het besluit zijn hersteld en aangetoond. Vraag nu: de drie weken van UWV tellen vanaf de ontvangst, niet vanaf de dag van het herstel.',
              bewijs: BEWIJS,
              vervolg: { soort: 'actie', wat: 'bekorting aanvragen, direct', dag: { feit: 'peildatum' } },
              bronnen: [VERZOEK, wia('25', '12')],
            },
            {
              id: 'BK11',
              als: { alle: [is('soortSanctie', 'administratief'), { feit: 'tekortHersteld', in: ['nee', 'deels'] }] },
              dan: 'herstellen',
              reden:
                'Lever de ontbrekende stukken in: dat herstelt altijd, en geldt als verzoek om bekorting. UWV toetst daarna de inhoud; schiet die tekort, dan loopt de sanctie door binnen dezelfde 52 weken.',
              bewijs: ['de ontbrekende stukken'],
              bronnen: [uwv('Loondoorbetaling'), uwv('Re-integratieverslag')],
            },
            {
              id: 'BK12',
              als: is('tekortHersteld', 'ja'),
              dan: 'herstellen',
              reden:
                'Hersteld is nog niet aangetoond: leg per tekortkoming vast wat wanneer is gedaan, en vraag dan om bekorting.',
              bewijs: BEWIJS,
              bronnen: [VERZOEK],
            },
            {
              id: 'BK13',
              dan: 'herstellen',
              reden:
                'Dat alle tekortkomingen uit het besluit zijn hersteld, is nog niet gebleken. Begon spoor 2 zonder goede reden te laat, dan vraagt UWV een afgerond traject; kon het om medische redenen pas later, dan is starten genoeg.',
              bewijs: BEWIJS,
              bronnen: [pk('Herstelmogelijkheid'), VERZOEK],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
