import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee, pk, uwv } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_DOORWERKEN' }
const ADO = 'onderzoek naar alle functies bij de eigen werkgever'

export const spoor1VerlatenBeslistabel = {
  code: 'SPOOR1_VERLATEN',
  titel: 'Mag alle aandacht naar spoor 2?',
  vraag: 'Spoor 1 verlaten',
  aliassen: ['spoor 1 verlaten', 'spoor 1 afsluiten'],
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
          toelichting:
            'Spoor 1 blijft bestaan zo lang het dienstverband duurt: komt er later passend werk, dan wordt het alsnog ' +
            'aangeboden. De grootte van de organisatie is op zichzelf geen reden en heeft geen rij.',
          rijen: [
            {
              id: 'V01',
              als: nee('spoor1Onderzocht'),
              dan: 'nee',
              reden: 'Nog niet alle functies bij de eigen werkgever zijn onderzocht en beoordeeld.',
              bewijs: [ADO],
              bronnen: [pk('spoor 1')],
            },
            {
              id: 'V02',
              als: ja('gewijzigdNietOpnieuwOnderzocht'),
              beroepOp: ['gewijzigdNietOpnieuwOnderzocht'],
              dan: 'nee',
              reden: 'De belastbaarheid of de organisatie is veranderd en spoor 1 is daarna niet opnieuw onderzocht.',
              bewijs: [ADO],
              bronnen: [pk('spoor 1')],
            },
            {
              id: 'V03',
              als: is('spoor1Uitkomst', 'uitgesloten'),
              dan: 'ja',
              reden: 'Er is geen passend werk bij de eigen werkgever, ook niet na aanpassing.',
              bewijs: [ADO, 'keuze voor spoor 2, ondertekend door werkgever en werknemer'],
              bronnen: [pk('Tijdig'), CASUS],
            },
            {
              id: 'V04',
              als: is('conflict', 'blijvendVerstoord'),
              beroepOp: ['conflict'],
              oordeel: 'Is na mediation vastgesteld dat de arbeidsrelatie blijvend verstoord is?',
              reden: 'Een conflict telt alleen als de relatie na mediation blijvend verstoord is.',
              bewijs: ['verslag van de mediator dat mediation is beëindigd', 'advies van de bedrijfsarts'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [CASUS, { regeling: 'STECR' }],
            },
            {
              id: 'V05',
              als: { feit: 'conflict', in: ['open', 'mediation', 'enigszinsVerstoord', 'verstoord', 'ontbinding'] },
              beroepOp: ['conflict'],
              dan: 'nee',
              reden: 'Een conflict zonder afgeronde mediation is geen reden om spoor 1 te verlaten.',
              bronnen: [pk('arbeidsconflict'), CASUS],
            },
            {
              id: 'V06',
              als: { alle: [is('spoor1Uitkomst', 'onzeker'), is('prognose', 'geenHerstel')] },
              beroepOp: ['prognose'],
              oordeel:
                'Is bij deze prognose nog werk bij de eigen werkgever te verwachten? Vraag bedrijfsarts en arbeidsdeskundige samen.',
              reden: 'De prognose is slecht, maar werk bij de eigen werkgever is nog niet uitgesloten.',
              bewijs: ['prognose van de bedrijfsarts', ADO],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [CASUS],
            },
            {
              id: 'V07',
              als: { feit: 'spoor1Uitkomst', in: ['mogelijk', 'onzeker'] },
              dan: 'nee',
              reden: 'Werk bij de eigen werkgever is {spoor1Uitkomst}; spoor 1 gaat door, zo nodig naast spoor 2.',
              bronnen: [uwv('Reïntegratieverantwoordelijkheid'), pk('spoor 1')],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
