import type { Rij } from '../../../regelboek/beslistabel.ts'
import { beleid, is, ja, nee, pk } from '../bouwstenen.ts'

const AOW = pk(
  'Tijdig',
  'binnen 1 jaar na het einde van de wachttijd de AOW-gerechtigde leeftijd bereikt, mits beide partijen hiermee instemmen',
)
const INSTEMMING = 'schriftelijke instemming van werkgever en werknemer'

/** Rows that have to be claimed: reasons to leave spoor 2 out, or to leave the matter to a person. */
export const uitzonderingenRijen: readonly Rij[] = [
  {
    id: 'S20',
    als: ja('contraIndicatie'),
    beroepOp: ['contraIndicatie'],
    oordeel:
      'Houdt het medische bezwaar tegen spoor 2 stand bij de verzekeringsarts van UWV? Het kader noemt deze uitzondering niet.',
    reden:
      'Een medisch bezwaar tegen spoor 2 is een re-integratie belemmerend advies: dat gaat altijd naar de verzekeringsarts.',
    bewijs: ['advies van de bedrijfsarts met onderbouwing'],
    vervolg: { soort: 'opnieuw', wat: 'volgend zeswekelijks gesprek', dag: { termijn: 'EVAL' } },
    bronnen: [pk('Oordeelsvorming'), { regeling: 'AKC_SPOOR2', plaats: 'Denkkader Poortwachter' }],
  },
  {
    id: 'S21',
    als: {
      alle: [
        { feit: 'aowDatum', op: { termijn: 'EWT', maanden: 12, afronding: 'naarBeneden' } },
        ja('instemmingBeiden'),
      ],
    },
    beroepOp: ['aowDatum'],
    oordeel:
      'Telt de dag precies een jaar na het einde van de wachttijd nog als "binnen 1 jaar"? Het kader zegt het niet.',
    reden: 'De AOW-leeftijd wordt precies een jaar na het einde van de wachttijd ({EWT}) bereikt.',
    bewijs: [INSTEMMING],
    bronnen: [AOW],
  },
  {
    id: 'S22',
    als: {
      alle: [
        { feit: 'aowDatum', voor: { termijn: 'EWT', maanden: 12, afronding: 'naarBeneden' } },
        ja('instemmingBeiden'),
      ],
    },
    beroepOp: ['aowDatum'],
    dan: 'nee',
    reden:
      'De werknemer bereikt op {aowDatum} de AOW-leeftijd, binnen een jaar na het einde van de wachttijd ({EWT}), en beiden stemmen in.',
    bewijs: [INSTEMMING],
    bronnen: [AOW],
  },
  {
    id: 'S23',
    als: { alle: [ja('beschutWerk'), ja('beschutBuitenOnderzocht')] },
    beroepOp: ['beschutWerk'],
    dan: 'nee',
    reden:
      'Bij beschut of begeleid werk is regulier spoor 2 niet snel aan de orde; plaatsing in beschut werk elders is onderzocht.',
    bewijs: ['onderzoek naar beschut werk buiten de organisatie'],
    bronnen: [pk('beschut werk')],
  },
  {
    id: 'S24',
    als: { alle: [ja('beschutWerk'), nee('beschutBuitenOnderzocht')] },
    beroepOp: ['beschutWerk'],
    dan: 'voorbereiden',
    reden:
      'Bij beschut of begeleid werk moet plaatsing in passend beschut werk buiten de organisatie worden onderzocht.',
    bewijs: ['onderzoek naar beschut werk buiten de organisatie'],
    vervolg: { soort: 'start', wat: 'onderzoek elders', dag: { termijn: 'SPOOR2' } },
    bronnen: [pk('beschut werk')],
  },
  {
    id: 'S25',
    als: { tabel: 'BEVREDIGEND_RESULTAAT', is: 'ja' },
    beroepOp: ['werkPassend'],
    dan: 'nee',
    reden: 'Er is een bevredigend resultaat bereikt. UWV kijkt dan niet meer naar de inspanningen.',
    bewijs: [
      'arbeidsovereenkomst of onherroepelijke toezegging',
      'onderbouwing dat het werk past bij de mogelijkheden',
    ],
    bronnen: [pk('Bevredigend resultaat'), beleid],
  },
  {
    id: 'S25z',
    als: ja('resultaatZeker'),
    beroepOp: ['resultaatZeker'],
    dan: 'nee',
    reden: 'Een bevredigend resultaat staat voor het einde van de wachttijd vast; dat geldt als bereikt.',
    bewijs: ['onherroepelijke schriftelijke toezegging'],
    bronnen: [pk('Bevredigend resultaat')],
  },
  {
    id: 'S26',
    als: {
      alle: [
        { tabel: 'BEVREDIGEND_RESULTAAT', is: 'beoordeling nodig' },
        { feit: 'loonwaarde', gelijkAan: 65 },
      ],
    },
    beroepOp: ['werkPassend'],
    oordeel: 'Is het resultaat bevredigend bij een loonwaarde van precies 65%?',
    reden: 'Bij een loonwaarde van precies 65% spreken de bronnen elkaar tegen.',
    bronnen: [pk('Bevredigend resultaat', 'meer dan 65%'), { regeling: 'BBP', citaat: 'tenminste 65%' }],
  },
  {
    id: 'S26v',
    als: { tabel: 'BEVREDIGEND_RESULTAAT', is: 'beoordeling nodig' },
    beroepOp: ['werkPassend'],
    oordeel:
      'Spreken werkgever en werknemer vrijwillig samen af dat spoor 2 niet start? Zonder die afspraak is het advies: start spoor 2.',
    reden:
      'Er is passend werk met een loonwaarde van {loonwaarde}%. Zo lang voor het einde van de loondoorbetaling is dat geen einddoel.',
    bewijs: ['schriftelijke afspraak van werkgever en werknemer over spoor 2'],
    zekerheid: 'afgeleid',
    bronnen: [beleid, { regeling: 'WEBINAR' }, pk('Bevredigend resultaat')],
  },
  {
    id: 'S27',
    als: is('spoor2Status', 'lopend'),
    beroepOp: ['spoor2Status'],
    dan: 'ja',
    reden: 'Spoor 2 loopt. Volg of het traject adequaat blijft en blijf in spoor 1 kijken.',
    bewijs: ['re-integratieplan spoor 2', 'voortgangsrapportages'],
    bronnen: [pk('spoor 2: adequaat traject')],
  },
  {
    id: 'S28',
    als: { alle: [is('spoor2Status', 'afgerond'), ja('restmogelijkheden')] },
    beroepOp: ['spoor2Status'],
    dan: 'ja',
    reden:
      'Het traject is afgerond en er zijn nog mogelijkheden: die moeten worden benut, zo lang het loon wordt doorbetaald.',
    bewijs: ['eindrapport', 'evaluatie met de bedrijfsarts'],
    vervolg: { soort: 'start', wat: 'vervolg van spoor 2, direct', dag: { feit: 'peildatum' } },
    bronnen: [pk('spoor 2: adequaat traject'), beleid],
  },
  {
    id: 'S29',
    als: {
      alle: [
        is('spoor2Status', 'afgerond'),
        nee('restmogelijkheden'),
        { tabel: 'SPOOR2_PLAN', in: ['ja', 'aandachtspunten'] },
      ],
    },
    beroepOp: ['spoor2Status'],
    dan: 'nee',
    reden:
      'Een adequaat traject is afgerond en de evaluatie toont geen andere mogelijkheden. Blijf in beide sporen alert op vacatures.',
    bewijs: ['eindrapport', 'evaluatie met de bedrijfsarts'],
    bronnen: [pk('spoor 2: adequaat traject'), beleid],
  },
  {
    id: 'S29n',
    als: { alle: [is('spoor2Status', 'afgerond'), nee('restmogelijkheden')] },
    beroepOp: ['spoor2Status'],
    dan: 'ja',
    reden:
      'Het afgeronde traject was niet adequaat (zie "Is het spoor 2-traject adequaat?"). De plicht duurt zo lang het loon wordt doorbetaald: begin direct een traject dat dat wel is.',
    bewijs: ['schriftelijk re-integratieplan spoor 2, vooraf opgesteld'],
    vervolg: { soort: 'start', wat: 'nieuw traject spoor 2, direct', dag: { feit: 'peildatum' } },
    zekerheid: 'afgeleid',
    bronnen: [pk('spoor 2: adequaat traject'), beleid],
  },
]
