import type { Rij } from '../../../regelboek/beslistabel.ts'
import { beleid, is, ja, pk } from '../bouwstenen.ts'

const TIJDIG = pk(
  'Tijdig',
  'Spoor 2 wordt binnen 6 weken na de Eerstejaarsevaluatie (in de 52e verzuimweek) opgestart.',
)
const PERSPECTIEF = pk(
  'Tijdig',
  'binnen 3 maanden na de Eerstejaarsevaluatie een concreet perspectief is op structurele werkhervatting bij de eigen werkgever',
)
const LATER = pk('Belastbaarheid pas na …')
const ADO = 'onderzoek naar werk bij de eigen werkgever (spoor 1)'
const TOEZEGGING = 'toezegging of plan met datum voor structurele hervatting'
const PLAN = 'schriftelijk re-integratieplan spoor 2, vooraf opgesteld'
const START = { soort: 'start', wat: 'start spoor 2', dag: { termijn: 'SPOOR2' } } as const

/** Rows that follow the course of a case: clear early, not yet evaluated, a prospect, or capacity that came late. */
export const verloopRijen: readonly Rij[] = [
  {
    id: 'S30',
    als: {
      alle: [
        is('spoor1Uitkomst', 'uitgesloten'),
        is('belastbaarheid', 'belastbaar'),
        { feit: 'peildatum', opOfVoor: { stap: 'EJE' } },
      ],
    },
    beroepOp: ['spoor1Uitkomst'],
    dan: 'ja',
    reden:
      'Het is al voor de eerstejaarsevaluatie duidelijk dat structurele terugkeer bij de eigen werkgever niet meer kan; begin dan direct.',
    bewijs: [ADO, PLAN],
    vervolg: START,
    bronnen: [pk('Tijdig'), { regeling: 'BW7', artikel: '658a', lid: '1' }],
  },
  {
    id: 'S31',
    als: { feit: 'peildatum', voor: { stap: 'EJE' } },
    dan: 'nog niet',
    reden:
      'De keuze valt bij de eerstejaarsevaluatie, uiterlijk {EJE}. Nog niet gebleken is dat terugkeer bij de eigen werkgever niet meer kan.',
    vervolg: { soort: 'opnieuw', wat: 'eerstejaarsevaluatie', dag: { termijn: 'EJE' } },
    bronnen: [beleid, pk('Tijdig')],
  },
  {
    id: 'S32',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        { feit: 'perspectiefDatum', voor: { feit: 'peildatum' } },
      ],
    },
    dan: 'ja',
    reden:
      'Het perspectief van {perspectiefDatum} is verstreken zonder structurele terugkeer; de uitzondering is daarmee vervallen.',
    bewijs: [PLAN],
    vervolg: START,
    zekerheid: 'afgeleid',
    bronnen: [PERSPECTIEF],
  },
  {
    id: 'S33',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        { feit: 'belastbaarVanaf', na: { stap: 'EJE' } },
        { feit: 'perspectiefDatum', opOfVoor: { feit: 'belastbaarVanaf', maanden: 3, afronding: 'naarBeneden' } },
      ],
    },
    beroepOp: ['belastbaarVanaf'],
    dan: 'nee',
    reden:
      'Binnen drie maanden na het ontstaan van belastbaarheid ({belastbaarVanaf}) is er concreet perspectief bij de eigen werkgever.',
    bewijs: [TOEZEGGING],
    vervolg: { soort: 'opnieuw', wat: 'datum van het perspectief', dag: { feit: 'perspectiefDatum' } },
    bronnen: [LATER],
  },
  {
    id: 'S34',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        { feit: 'perspectiefDatum', opOfVoor: { termijn: 'PERSPECTIEF' } },
      ],
    },
    dan: 'nee',
    reden:
      'Er is concreet perspectief op structurele terugkeer bij de eigen werkgever op {perspectiefDatum}, binnen drie maanden na de eerstejaarsevaluatie ({PERSPECTIEF}).',
    bewijs: [TOEZEGGING],
    vervolg: { soort: 'opnieuw', wat: 'datum van het perspectief', dag: { feit: 'perspectiefDatum' } },
    bronnen: [PERSPECTIEF],
  },
  {
    id: 'S35',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        { feit: 'perspectiefDatum', opOfVoor: { termijn: 'EJE', maanden: 3, afronding: 'naarBeneden' } },
      ],
    },
    oordeel:
      'Tellen de drie maanden vanaf de vroege eerstejaarsevaluatie of vanaf week 52? Het kader plaatst de evaluatie in week 52.',
    reden: 'Het perspectief valt later dan drie maanden na de vroege evaluatie, maar binnen drie maanden na week 52.',
    bewijs: [TOEZEGGING],
    bronnen: [PERSPECTIEF],
  },
  {
    id: 'S36',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        { feit: 'belastbaarVanaf', na: { stap: 'EJE' } },
        { feit: 'belastbaarVanaf', na: { termijn: 'EWT', weken: -8 } },
      ],
    },
    beroepOp: ['belastbaarVanaf'],
    oordeel: 'Wat is nog haalbaar voor het einde van de wachttijd ({EWT})? Begin direct en leg vast waarom.',
    reden: 'De belastbaarheid ontstond op {belastbaarVanaf}, minder dan acht weken voor het einde van de wachttijd.',
    zekerheid: 'afgeleid',
    bronnen: [LATER],
  },
  {
    id: 'S37',
    als: { alle: [is('belastbaarheid', 'belastbaar'), { feit: 'belastbaarVanaf', na: { stap: 'EJE' } }] },
    beroepOp: ['belastbaarVanaf'],
    dan: 'ja',
    reden:
      'De belastbaarheid ontstond op {belastbaarVanaf}, na de eerstejaarsevaluatie: begin spoor 2 direct, naast spoor 1. Acht weken is gebruik en de uiterste grens; het kader zegt "direct".',
    bewijs: [PLAN, ADO],
    vervolg: {
      soort: 'start',
      wat: 'start spoor 2, direct; uiterste grens in de praktijk',
      dag: { feit: 'belastbaarVanaf', weken: 8 },
    },
    bronnen: [LATER, { regeling: 'PRAKTIJK', plaats: 'twee weken plan, zes weken start' }],
  },
  {
    id: 'S38',
    als: is('belastbaarheid', 'belastbaar'),
    dan: 'ja',
    reden:
      'De eerstejaarsevaluatie is geweest (uiterlijk {EJE}) en geen van de drie uitzonderingen van het kader is opgegeven en aangetoond.',
    bewijs: [ADO, PLAN],
    vervolg: START,
    bronnen: [TIJDIG, beleid],
  },
]
