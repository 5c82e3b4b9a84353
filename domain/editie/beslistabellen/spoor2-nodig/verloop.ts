import type { Rij } from '../../../regelboek/beslistabel.ts'
import { beleid, is, ja, nee, pk } from '../bouwstenen.ts'

const TIJDIG = pk(
  'Tijdig',
  'Spoor 2 wordt binnen 6 weken na de Eerstejaarsevaluatie (in de 52e verzuimweek) opgestart.',
)
const PERSPECTIEF = pk(
  'Tijdig',
  'binnen 3 maanden na de Eerstejaarsevaluatie een concreet perspectief is op structurele werkhervatting bij de eigen werkgever',
)
const AOW = pk('Tijdig', 'mits beide partijen hiermee instemmen')
const LATER = pk('Belastbaarheid pas na …')
const ADO = 'onderzoek naar werk bij de eigen werkgever (spoor 1)'
const TOEZEGGING = 'toezegging of plan met datum voor structurele hervatting'
const PLAN = 'schriftelijk re-integratieplan spoor 2, vooraf opgesteld'
const START = { soort: 'start', wat: 'start spoor 2', dag: { termijn: 'SPOOR2' } } as const

const VERSTREKEN = { feit: 'perspectiefDatum', voor: { feit: 'peildatum' } } as const
/** Once the day of return has passed, only whether the worker returned decides. */
const NOG_TE_KOMEN = { niet: VERSTREKEN } as const
const DRIE_MAANDEN_BELASTBAAR = { feit: 'belastbaarVanaf', maanden: 3, afronding: 'naarBeneden' } as const
const PERSPECTIEF_OF_TERUGKEER =
  'Is genoeg dat het perspectief er binnen drie maanden is, of moet de terugkeer zelf daarbinnen vallen? Zie PW.BRONVERSCHIL("PERSPECTIEF").'

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
    vervolg: { soort: 'start', wat: 'start spoor 2, direct', dag: { feit: 'peildatum' } },
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
    id: 'S31u',
    als: { alle: [is('spoor1Uitkomst', 'uitgesloten'), is('belastbaarheid', 'belastbaar')] },
    beroepOp: ['spoor1Uitkomst'],
    dan: 'ja',
    reden:
      'Structurele terugkeer bij de eigen werkgever is uitgesloten, dus perspectief daarop is er niet: spoor 2 hoort uiterlijk {SPOOR2} te starten.',
    bewijs: [ADO, PLAN],
    vervolg: START,
    bronnen: [TIJDIG, beleid],
  },
  {
    id: 'S32t',
    als: { alle: [is('belastbaarheid', 'belastbaar'), ja('perspectiefConcreet'), ja('teruggekeerd')] },
    speelt: VERSTREKEN,
    dan: 'nee',
    reden:
      'Het perspectief is uitgekomen: de werknemer is structureel teruggekeerd bij de eigen werkgever. Of dat genoeg is, zegt de tabel "Is het resultaat bevredigend?".',
    bewijs: ['arbeidsovereenkomst of bevestiging van de terugkeer'],
    zekerheid: 'afgeleid',
    bronnen: [PERSPECTIEF],
  },
  {
    id: 'S32',
    als: {
      alle: [is('belastbaarheid', 'belastbaar'), ja('perspectiefConcreet'), VERSTREKEN, nee('teruggekeerd')],
    },
    speelt: VERSTREKEN,
    dan: 'ja',
    reden: 'De terugkeer van {perspectiefDatum} is er niet gekomen; de uitzondering is daarmee vervallen.',
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
        NOG_TE_KOMEN,
        { feit: 'belastbaarVanaf', na: { stap: 'EJE' } },
        { feit: 'perspectiefDatum', opOfVoor: DRIE_MAANDEN_BELASTBAAR },
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
    id: 'S33l',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        NOG_TE_KOMEN,
        { feit: 'belastbaarVanaf', na: { stap: 'EJE' } },
        { feit: 'perspectiefDatum', opOfVoor: { termijn: 'EWT' } },
        {
          een: [
            { feit: 'peildatum', opOfVoor: DRIE_MAANDEN_BELASTBAAR },
            { feit: 'perspectiefSinds', opOfVoor: DRIE_MAANDEN_BELASTBAAR },
          ],
        },
      ],
    },
    beroepOp: ['belastbaarVanaf'],
    oordeel: PERSPECTIEF_OF_TERUGKEER,
    reden:
      'Er is perspectief, maar de terugkeer op {perspectiefDatum} valt meer dan drie maanden na het ontstaan van belastbaarheid ({belastbaarVanaf}). Begin spoor 2 intussen, naast spoor 1.',
    bewijs: [TOEZEGGING],
    bronnen: [LATER],
  },
  {
    id: 'S34',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        NOG_TE_KOMEN,
        { feit: 'perspectiefDatum', opOfVoor: { termijn: 'PERSPECTIEF' } },
      ],
    },
    dan: 'nee',
    reden:
      'Er is concreet perspectief op structurele terugkeer bij de eigen werkgever op {perspectiefDatum}. De drie maanden na de eerstejaarsevaluatie eindigen op {PERSPECTIEF}.',
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
        NOG_TE_KOMEN,
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
    id: 'S35l',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        ja('perspectiefConcreet'),
        NOG_TE_KOMEN,
        { feit: 'perspectiefDatum', opOfVoor: { termijn: 'EWT' } },
        {
          een: [
            { feit: 'peildatum', opOfVoor: { termijn: 'PERSPECTIEF' } },
            { feit: 'perspectiefSinds', opOfVoor: { termijn: 'PERSPECTIEF' } },
          ],
        },
      ],
    },
    speelt: { feit: 'perspectiefDatum', na: { termijn: 'PERSPECTIEF' } },
    oordeel: PERSPECTIEF_OF_TERUGKEER,
    reden:
      'Er is perspectief, maar de terugkeer op {perspectiefDatum} valt na {PERSPECTIEF}, het einde van de drie maanden na de eerstejaarsevaluatie. Begin spoor 2 intussen, naast spoor 1.',
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
    id: 'S38a',
    als: {
      alle: [
        is('belastbaarheid', 'belastbaar'),
        { feit: 'aowDatum', opOfVoor: { termijn: 'EWT', maanden: 12, afronding: 'naarBeneden' } },
        nee('instemmingBeiden'),
      ],
    },
    beroepOp: ['aowDatum', 'instemmingBeiden'],
    dan: 'ja',
    reden:
      'De AOW-leeftijd op {aowDatum} ligt dichtbij, maar niet beiden stemmen ermee in om van spoor 2 af te zien; zonder die instemming is het geen uitzondering.',
    bewijs: [ADO, PLAN],
    vervolg: START,
    bronnen: [TIJDIG, AOW],
  },
  {
    id: 'S38l',
    als: { alle: [is('belastbaarheid', 'belastbaar'), ja('perspectiefConcreet')] },
    dan: 'ja',
    reden:
      'Het perspectief op {perspectiefDatum} komt te laat: de drie maanden na de eerstejaarsevaluatie eindigen op {PERSPECTIEF} en het perspectief was er toen nog niet, of de terugkeer valt na de wachttijd ({EWT}).',
    bewijs: [ADO, PLAN],
    vervolg: START,
    bronnen: [PERSPECTIEF, beleid],
  },
  {
    id: 'S38',
    als: is('belastbaarheid', 'belastbaar'),
    dan: 'ja',
    reden:
      'Er is geen concreet perspectief op terugkeer bij de eigen werkgever, en de eerstejaarsevaluatie is gehouden of haar laatste dag ({EJE}) is bereikt. Een andere uitzondering van het kader is niet opgegeven.',
    bewijs: [ADO, PLAN],
    vervolg: START,
    bronnen: [TIJDIG, beleid],
  },
]
