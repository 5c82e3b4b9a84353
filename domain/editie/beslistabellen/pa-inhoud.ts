import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { onderdeel } from './onderdelen.ts'

const BRONNEN = [
  { regeling: 'RPEZ', artikel: '2' },
  { regeling: 'VERZUIMTEAM', plaats: 'Verplichtingen' },
]
const BEDRIJFSARTS = 'de bedrijfsarts of arbodienst'

export const paInhoudBeslistabel = {
  code: 'PA_INHOUD',
  titel: 'Is de probleemanalyse compleet?',
  vraag: 'Inhoud van de probleemanalyse',
  aliassen: ['inhoud probleemanalyse'],
  soort: 'alle',
  uitkomsten: ['ontbreekt', 'compleet'],
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
            'De regeling vraagt een oordeel en een advies van de bedrijfsarts; wat daarin hoort te staan komt uit beschrijvingen ' +
            'van de praktijk. Een diagnose hoort er niet in: die is niet voor de werkgever.',
          rijen: [
            onderdeel('PI01', 'paBeperkingen', 'wat de werknemer niet kan en wat nog wel', BEDRIJFSARTS, BRONNEN),
            onderdeel('PI02', 'paHerstel', 'de mogelijkheden tot herstel', BEDRIJFSARTS, BRONNEN),
            onderdeel('PI03', 'paVerwachting', 'wanneer het werk kan worden hervat', BEDRIJFSARTS, BRONNEN),
            onderdeel('PI04', 'paAdvies', 'een advies over de stappen naar werk', BEDRIJFSARTS, BRONNEN),
            {
              id: 'PIZ',
              dan: 'compleet',
              reden: 'De probleemanalyse bevat wat u hebt nagelopen.',
              bewijs: ['probleemanalyse'],
              bronnen: BRONNEN,
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
