import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_SPOOR2', plaats: 'denkkader casusgroep, 2' }
const UWV = { regeling: 'UWV_GBM', plaats: 'bijlage B' }
const VERKLARING = 'verklaring van de bedrijfsarts, ook over voorbereiding'

export const gbmTijdelijkBeslistabel = {
  code: 'GBM_TIJDELIJK',
  titel: 'Wat vraagt een tijd zonder benutbare mogelijkheden?',
  vraag: 'Tijdelijk geen benutbare mogelijkheden',
  aliassen: ['tijdelijk geen mogelijkheden'],
  soort: 'eerste',
  uitkomsten: ['voorbereiden', 'wachten', 'niet genoeg', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De bedrijfsarts stelt vast of er mogelijkheden zijn; deze tabel zegt alleen waar twee bronnen verschillen. Wachten ' +
            'betekent: nog geen arbeidsdeskundig onderzoek, en bij ieder gesprek opnieuw vragen of er mogelijkheden zijn.',
          rijen: [
            {
              id: 'GT01',
              als: {
                feit: 'belastbaarheid',
                in: ['belastbaar', 'gbmDuurzaam', 'marginaalTijdelijk', 'marginaalDuurzaam', 'hersteld'],
              },
              dan: 'n.v.t.',
              reden: 'De bedrijfsarts noemt geen tijdelijke situatie zonder benutbare mogelijkheden.',
              bronnen: [CASUS],
            },
            {
              id: 'GT02',
              als: nee('voorbereidingUitgesloten'),
              dan: 'voorbereiden',
              reden:
                'Voorbereiden kan wel: zicht krijgen op de arbeidsmarkt, sterker worden voor werk, een opleiding, desnoods thuis of tijdens de behandeling.',
              bewijs: ['plan voor de voorbereiding'],
              bronnen: [CASUS],
            },
            {
              id: 'GT03',
              als: {
                alle: [{ feit: 'gbmSituatie', in: ['opname', 'dagbehandelingHeleWeek'] }, ja('gbmDrieMaanden')],
              },
              dan: 'wachten',
              reden:
                'Het gaat om {gbmSituatie} van drie maanden of langer: volgens de casus en volgens UWV een tijd zonder benutbare mogelijkheden. Wacht dan ook met het arbeidsdeskundig onderzoek.',
              bewijs: [VERKLARING],
              bronnen: [CASUS, UWV],
            },
            {
              id: 'GT04',
              als: { feit: 'gbmSituatie', in: ['opname', 'dagbehandelingHeleWeek'] },
              oordeel: 'Hoe kort is de situatie, en overtuigt de bedrijfsarts de verzekeringsarts van UWV?',
              reden:
                'Het gaat om {gbmSituatie} van minder dan drie maanden. De casus noemt dit een reden om te wachten; UWV vindt het te kort.',
              bewijs: [VERKLARING],
              bronnen: [CASUS, UWV],
            },
            {
              id: 'GT05',
              als: { alle: [is('gbmSituatie', 'vervoer'), ja('vervoerOpTeLossen')] },
              dan: 'niet genoeg',
              reden: 'Het vervoer is op te lossen met een voorziening: regel die.',
              bewijs: ['aanvraag van de vervoersvoorziening'],
              bronnen: [CASUS],
            },
            {
              id: 'GT06',
              als: is('gbmSituatie', 'vervoer'),
              oordeel: 'Is er echt geen voorziening, en kan er ook vanuit huis niets?',
              reden: 'De casus noemt ernstige vervoersproblemen zonder oplossing; het onderzoek van UWV noemt ze niet.',
              bewijs: [VERKLARING, 'afwijzing van een voorziening'],
              bronnen: [CASUS, UWV],
            },
            {
              id: 'GT07',
              als: is('gbmSituatie', 'dagbehandelingDeels'),
              dan: 'niet genoeg',
              reden: 'Dagbehandeling voor een deel van de week laat andere dagen vrij.',
              bronnen: [CASUS, UWV],
            },
            {
              id: 'GT08',
              oordeel: 'Waarom zijn er volgens de bedrijfsarts geen mogelijkheden, en hoelang nog?',
              reden: 'De bronnen noemen deze situatie niet.',
              bewijs: [VERKLARING],
              bronnen: [CASUS, UWV],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
