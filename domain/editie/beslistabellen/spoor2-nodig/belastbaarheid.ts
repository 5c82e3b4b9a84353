import type { Rij } from '../../../regelboek/beslistabel.ts'
import { beleid, is, ja, nee, pk } from '../bouwstenen.ts'

const CASUS = { regeling: 'AKC_SPOOR2', plaats: 'Denkkader casusgroep' }
const BEDRIJFSARTS = 'advies van de bedrijfsarts over mogelijkheden en prognose'
const OPNIEUW = {
  soort: 'opnieuw',
  wat: 'volgend zeswekelijks gesprek',
  dag: { termijn: 'EVAL' },
} as const
const START = { soort: 'start', wat: 'start spoor 2', dag: { termijn: 'SPOOR2' } } as const

/** Rows for someone who cannot, or hardly, work. They count once the bedrijfsarts has said so. */
export const geenOfWeinigMogelijkhedenRijen: readonly Rij[] = [
  {
    id: 'S10',
    als: { alle: [is('belastbaarheid', 'gbmDuurzaam'), { feit: 'peildatum', opOfVoor: { termijn: 'IVA' } }] },
    beroepOp: ['belastbaarheid'],
    dan: 'nee',
    reden:
      'Er zijn blijvend geen benutbare mogelijkheden. De verzekeringsarts van UWV toetst dat altijd; een aanvraag om ' +
      'verkorte wachttijd (IVA) kan nog.',
    bewijs: [BEDRIJFSARTS],
    vervolg: { soort: 'actie', wat: 'aanvraag verkorte wachttijd', dag: { termijn: 'IVA' } },
    status: 'beleidsregel',
    bronnen: [beleid, pk('GBM bij actueel oordeel'), CASUS],
  },
  {
    id: 'S11',
    als: is('belastbaarheid', 'gbmDuurzaam'),
    beroepOp: ['belastbaarheid'],
    dan: 'nee',
    reden:
      'Er zijn blijvend geen benutbare mogelijkheden. De verzekeringsarts van UWV toetst dat altijd; verkorte wachttijd ' +
      'kan niet meer worden aangevraagd.',
    bewijs: [BEDRIJFSARTS],
    vervolg: { soort: 'actie', wat: 'WIA-aanvraag', dag: { termijn: 'WIA' } },
    status: 'beleidsregel',
    bronnen: [beleid, pk('GBM bij actueel oordeel'), CASUS],
  },
  {
    id: 'S12',
    als: { alle: [is('belastbaarheid', 'gbmTijdelijk'), ja('partijenZienMogelijkheden')] },
    beroepOp: ['belastbaarheid', 'partijenZienMogelijkheden'],
    dan: 'voorbereiden',
    reden: 'Er zijn tijdelijk geen benutbare mogelijkheden, maar werkgever en werknemer zien al wel mogelijkheden.',
    bewijs: [BEDRIJFSARTS],
    vervolg: START,
    status: 'praktijk',
    zekerheid: 'afgeleid',
    bronnen: [CASUS],
  },
  {
    id: 'S13',
    als: { alle: [is('belastbaarheid', 'gbmTijdelijk'), nee('voorbereidingUitgesloten')] },
    beroepOp: ['belastbaarheid'],
    dan: 'voorbereiden',
    reden:
      'Er zijn tijdelijk geen benutbare mogelijkheden, maar de bedrijfsarts sluit voorbereiding (oriëntatie, scholing) ' +
      'niet uit.',
    bewijs: [BEDRIJFSARTS],
    vervolg: START,
    status: 'praktijk',
    zekerheid: 'afgeleid',
    bronnen: [CASUS],
  },
  {
    id: 'S14',
    als: { alle: [is('belastbaarheid', 'gbmTijdelijk'), ja('voorbereidingUitgesloten')] },
    beroepOp: ['belastbaarheid'],
    dan: 'nog niet',
    reden:
      'Er zijn tijdelijk geen benutbare mogelijkheden en de bedrijfsarts sluit ook voorbereiding uit. UWV rekent een ' +
      'korte opname of een geplande operatie niet als zodanig.',
    bewijs: [BEDRIJFSARTS],
    vervolg: OPNIEUW,
    status: 'praktijk',
    zekerheid: 'afgeleid',
    bronnen: [CASUS, { regeling: 'UWV_GBM' }],
  },
  {
    id: 'S15',
    als: { alle: [is('belastbaarheid', 'marginaalDuurzaam'), ja('gezamenlijkOordeel'), ja('spoor1Onderzocht')] },
    beroepOp: ['belastbaarheid'],
    dan: 'nee',
    reden:
      'De werknemer heeft langere tijd marginale mogelijkheden; arbeidsdeskundige en bedrijfsarts vinden dat samen en ' +
      'spoor 1 is onderzocht. UWV toetst of het redelijk was van spoor 2 af te zien.',
    bewijs: ['gezamenlijk oordeel van arbeidsdeskundige en bedrijfsarts', 'onderzoek naar werk bij de eigen werkgever'],
    bronnen: [pk('Tijdig'), pk('Aandachtspunten spoor 1'), CASUS],
  },
  {
    id: 'S16',
    als: is('belastbaarheid', 'marginaalDuurzaam'),
    beroepOp: ['belastbaarheid'],
    oordeel:
      'Vinden arbeidsdeskundige en bedrijfsarts samen dat de mogelijkheden langere tijd marginaal zijn, en is spoor 1 onderzocht?',
    reden: 'Marginale mogelijkheden zijn alleen een uitzondering als dat is onderbouwd en spoor 1 is onderzocht.',
    bewijs: ['gezamenlijk oordeel van arbeidsdeskundige en bedrijfsarts'],
    bronnen: [pk('Tijdig'), pk('Aandachtspunten spoor 1')],
  },
  {
    id: 'S17',
    als: { alle: [is('belastbaarheid', 'marginaalTijdelijk'), ja('partijenZienMogelijkheden')] },
    beroepOp: ['belastbaarheid', 'partijenZienMogelijkheden'],
    dan: 'voorbereiden',
    reden: 'De mogelijkheden zijn tijdelijk marginaal, maar werkgever en werknemer zien al wel mogelijkheden.',
    bewijs: [BEDRIJFSARTS],
    vervolg: START,
    status: 'praktijk',
    zekerheid: 'afgeleid',
    bronnen: [CASUS],
  },
  {
    id: 'S18',
    als: is('belastbaarheid', 'marginaalTijdelijk'),
    beroepOp: ['belastbaarheid'],
    oordeel: 'Duurt dit "langere tijd"? UWV noemt geen aantal maanden en geen aantal uren.',
    reden: 'Tijdelijk marginale mogelijkheden kunnen onder de uitzondering vallen als zij langere tijd duren.',
    bewijs: [BEDRIJFSARTS],
    vervolg: OPNIEUW,
    bronnen: [pk('Tijdig'), CASUS],
  },
]
