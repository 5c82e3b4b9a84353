import type { Rij } from '../../../regelboek/beslistabel.ts'
import { BEGELEIDING_NIET_GEBODEN } from '../begeleiding.ts'
import { beleid, is, ja, nee, pk, wia } from '../bouwstenen.ts'

const TIJDIG = pk('Tijdig')
const LATER = pk('Belastbaarheid pas na …')
const ADEQUAAT = pk('spoor 2: adequaat traject')
const NIET_GESTART = is('spoor2Status', 'geen')
const LATE_BELASTBAARHEID = { feit: 'belastbaarVanaf', na: { stap: 'EJE' } } as const
const ACHT_WEKEN = { feit: 'belastbaarVanaf', weken: 8 } as const
/** A traject runs or has run: then its start and its plan have to be known. */
const TRAJECT = { feit: 'spoor2Status', in: ['lopend', 'afgerond'] } as const
const PLAN = 'schriftelijk re-integratieplan spoor 2'

/** D, spoor 2: in time, and adequate. */
export const spoor2Rijen: readonly Rij[] = [
  {
    id: 'D02',
    als: {
      alle: [
        { feit: 'spoor2Start', na: { termijn: 'SPOOR2' } },
        { feit: 'spoor2Eind', opOfVoor: { termijn: 'EWT' } },
        { tabel: 'SPOOR2_PLAN', in: ['ja', 'aandachtspunten'] },
      ],
    },
    beroepOp: ['spoor2Start', 'spoor2Eind'],
    dan: 'laag',
    groep: 'inhoudelijk',
    neemtWeg: ['D03', 'D04', 'D05h', 'D05v'],
    reden:
      'Spoor 2 begon te laat, maar een adequaat traject is op {spoor2Eind} voor het einde van de wachttijd afgerond: daaraan valt niets meer te herstellen.',
    bewijs: ['eindrapport', PLAN],
    bronnen: [TIJDIG],
  },
  {
    id: 'D05o',
    als: { alle: [LATE_BELASTBAARHEID, { feit: 'spoor2Start', opOfVoor: ACHT_WEKEN }] },
    beroepOp: ['belastbaarVanaf', 'spoor2Start'],
    groep: 'inhoudelijk',
    neemtWeg: ['D03'],
    reden:
      'De belastbaarheid ontstond na de eerstejaarsevaluatie en spoor 2 begon binnen acht weken daarna. Het kader zegt "direct".',
    status: 'praktijk',
    zekerheid: 'secundair',
    bronnen: [LATER],
  },
  {
    id: 'D05v',
    als: {
      alle: [
        LATE_BELASTBAARHEID,
        NIET_GESTART,
        { feit: 'peildatum', opOfVoor: ACHT_WEKEN },
        { tabel: 'SPOOR2NODIG', is: 'ja' },
      ],
    },
    beroepOp: ['belastbaarVanaf'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    neemtWeg: ['D01'],
    reden:
      'De belastbaarheid ontstond op {belastbaarVanaf}, na de eerstejaarsevaluatie: spoor 2 hoort direct te starten. Acht weken is de uiterste grens in de praktijk.',
    bewijs: [PLAN],
    vervolg: { soort: 'start', wat: 'start spoor 2, direct; uiterste grens in de praktijk', dag: ACHT_WEKEN },
    bronnen: [LATER],
  },
  {
    id: 'D05h',
    als: {
      alle: [
        LATE_BELASTBAARHEID,
        NIET_GESTART,
        { feit: 'peildatum', na: ACHT_WEKEN },
        { tabel: 'SPOOR2NODIG', is: 'ja' },
      ],
    },
    beroepOp: ['belastbaarVanaf'],
    dan: 'hoog',
    groep: 'inhoudelijk',
    neemtWeg: ['D01'],
    reden: 'De belastbaarheid ontstond op {belastbaarVanaf} en spoor 2 is ook na acht weken niet gestart.',
    bewijs: [PLAN],
    bronnen: [LATER],
  },
  {
    id: 'D01',
    als: { alle: [{ feit: 'peildatum', na: { termijn: 'SPOOR2' } }, NIET_GESTART, { tabel: 'SPOOR2NODIG', is: 'ja' }] },
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'Spoor 2 moest uiterlijk {SPOOR2} starten en is niet gestart.',
    bewijs: [PLAN],
    bronnen: [TIJDIG, beleid],
  },
  {
    id: 'D01d',
    als: {
      alle: [
        is('spoor1Uitkomst', 'uitgesloten'),
        NIET_GESTART,
        { feit: 'peildatum', opOfVoor: { termijn: 'SPOOR2' } },
        { tabel: 'SPOOR2NODIG', is: 'ja' },
      ],
    },
    beroepOp: ['spoor1Uitkomst'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden:
      'Terugkeer bij de eigen werkgever is uitgesloten en spoor 2 is nog niet gestart. Het hoort dan direct te beginnen, niet pas op de laatste dag ({SPOOR2}).',
    bewijs: [PLAN],
    vervolg: { soort: 'start', wat: 'start spoor 2, direct', dag: { feit: 'peildatum' } },
    bronnen: [TIJDIG],
  },
  {
    id: 'D01o',
    als: {
      alle: [
        { feit: 'peildatum', na: { termijn: 'SPOOR2' } },
        NIET_GESTART,
        { tabel: 'SPOOR2NODIG', is: 'beoordeling nodig' },
      ],
    },
    dan: 'beoordeling nodig',
    oordeel: 'Was spoor 2 nodig? Zie de beslissing "Spoor 2 nodig".',
    groep: 'inhoudelijk',
    reden: 'Spoor 2 is niet gestart en of dat mocht, kan alleen een deskundige beoordelen.',
    bronnen: [TIJDIG],
  },
  {
    id: 'D01w',
    als: {
      alle: [{ feit: 'peildatum', na: { termijn: 'EWT' } }, NIET_GESTART, { tabel: 'SPOOR2NODIG', is: 'n.v.t.' }],
    },
    dan: 'beoordeling nodig',
    oordeel:
      'Had spoor 2 voor het einde van de wachttijd ({EWT}) moeten beginnen? Vraag de beslissing "Spoor 2 nodig" met een peildatum binnen de wachttijd.',
    groep: 'inhoudelijk',
    reden:
      'Spoor 2 is niet gestart. Nu is het niet meer nodig, maar UWV beoordeelt de inspanningen tot het einde van de wachttijd.',
    zekerheid: 'afgeleid',
    bronnen: [TIJDIG, wia('25', '9')],
  },
  {
    id: 'D03',
    als: { feit: 'spoor2Start', na: { termijn: 'SPOOR2' } },
    speelt: TRAJECT,
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden:
      'Spoor 2 begon op {spoor2Start}; de uiterste startdag was {SPOOR2}. UWV vraagt welke kansen daardoor zijn gemist; te laat alleen is niet beslissend.',
    bewijs: ['onderbouwing van de start', PLAN],
    bronnen: [TIJDIG],
  },
  {
    id: 'D04',
    als: {
      alle: [
        { feit: 'spoor1UitgeslotenOp', voor: { stap: 'EJE' } },
        { feit: 'spoor2Start', na: { stap: 'EJE' } },
      ],
    },
    beroepOp: ['spoor1UitgeslotenOp', 'spoor2Start'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden:
      'Al op {spoor1UitgeslotenOp} was duidelijk dat terugkeer bij de eigen werkgever niet meer kon; spoor 2 begon pas na de eerstejaarsevaluatie.',
    bronnen: [TIJDIG],
  },
  {
    id: 'D06',
    als: {
      alle: [
        ja('perspectiefConcreet'),
        { feit: 'perspectiefDatum', voor: { feit: 'peildatum' } },
        NIET_GESTART,
        { tabel: 'SPOOR2NODIG', is: 'ja' },
      ],
    },
    beroepOp: ['perspectiefConcreet', 'perspectiefDatum'],
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'De terugkeer van {perspectiefDatum} is er niet gekomen en spoor 2 is niet gestart.',
    zekerheid: 'afgeleid',
    bronnen: [TIJDIG],
  },
  {
    id: 'D07',
    als: { alle: [is('belastbaarheid', 'marginaalDuurzaam'), NIET_GESTART, { tabel: 'SPOOR2NODIG', is: 'nee' }] },
    beroepOp: ['belastbaarheid', 'spoor2Status'],
    dan: 'laag',
    groep: 'inhoudelijk',
    reden:
      'Van spoor 2 is afgezien wegens langere tijd marginale mogelijkheden; UWV toetst of die beslissing redelijk was.',
    bewijs: ['gezamenlijk oordeel van arbeidsdeskundige en bedrijfsarts'],
    bronnen: [pk('Aandachtspunten spoor 1')],
  },
  {
    id: 'D10',
    als: nee('planVooraf'),
    speelt: TRAJECT,
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden: 'Het re-integratieplan voor spoor 2 is niet vooraf en schriftelijk opgesteld.',
    bewijs: [PLAN],
    bronnen: [ADEQUAAT],
  },
  {
    id: 'D11a',
    als: nee('planSamenhang'),
    speelt: TRAJECT,
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'De activiteiten in spoor 2 hangen niet samen; het traject is niet adequaat.',
    bronnen: [ADEQUAAT],
  },
  {
    id: 'D11b',
    als: nee('planAfstand'),
    speelt: TRAJECT,
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'De afstand tussen persoonsprofiel en zoekprofiel is niet verkleind; het traject is niet adequaat.',
    bronnen: [ADEQUAAT],
  },
  {
    id: 'D11c',
    als: nee('planBijgesteld'),
    speelt: TRAJECT,
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'Het traject is niet direct bijgesteld toen dat nodig was; het is niet adequaat.',
    bronnen: [ADEQUAAT],
  },
  {
    id: 'D11d',
    ...BEGELEIDING_NIET_GEBODEN,
    speelt: ja('bureauGewenst'),
    neemtWeg: ['D11r'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
  },
  {
    id: 'D11z',
    als: nee('planZoekprofiel'),
    beroepOp: ['planZoekprofiel'],
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'Spoor 2 heeft geen beredeneerd zoekprofiel; het traject is daardoor niet adequaat.',
    bewijs: ['beredeneerd zoekprofiel'],
    zekerheid: 'afgeleid',
    bronnen: [ADEQUAAT, { regeling: 'RBMNE_2023_1786' }],
  },
  {
    id: 'D11p',
    als: nee('planPersoonsprofiel'),
    beroepOp: ['planPersoonsprofiel'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden: 'Spoor 2 heeft geen persoonsprofiel; de afstand tot het zoekprofiel is dan niet te zien.',
    bewijs: ['persoonsprofiel'],
    zekerheid: 'afgeleid',
    bronnen: [ADEQUAAT],
  },
  {
    id: 'D11r',
    als: { tabel: 'SPOOR2_PLAN', is: 'aandachtspunten' },
    dan: 'laag',
    groep: 'inhoudelijk',
    reden:
      'Het plan voor spoor 2 mist iets dat in de praktijk wordt verwacht (zie "Is het spoor 2-traject adequaat?"); het UWV-kader noemt het niet apart.',
    status: 'praktijk',
    zekerheid: 'secundair',
    bronnen: [{ regeling: 'PRAKTIJK', plaats: 'beschrijvingen van een adequaat spoor 2-traject' }],
  },
  {
    id: 'D12a',
    als: { alle: [is('spoor2Status', 'afgerond'), nee('evaluatieNaSpoor2')] },
    beroepOp: ['spoor2Status', 'evaluatieNaSpoor2'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden: 'Na het afgeronde traject is niet onderzocht of er nog andere mogelijkheden zijn.',
    bewijs: ['evaluatie met de bedrijfsarts'],
    bronnen: [ADEQUAAT, beleid],
  },
  {
    id: 'D12b',
    als: { alle: [ja('restmogelijkheden'), nee('restmogelijkhedenBenut')] },
    speelt: ja('restmogelijkheden'),
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden: 'Na het traject waren er nog mogelijkheden, die niet zijn benut.',
    bronnen: [ADEQUAAT],
  },
  {
    id: 'D44',
    als: { tabel: 'DOORWERKEN_SPOOR1', is: 'nee' },
    beroepOp: ['doorwerkenReden'],
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden:
      'De werknemer werkte door bij de eigen werkgever zonder perspectief op betaald werk; dat kostte tijd en energie voor spoor 2. In de gepubliceerde casus was dit voor UWV een grond voor de loonsanctie.',
    status: 'praktijk',
    zekerheid: 'secundair',
    bronnen: [{ regeling: 'AKC_DOORWERKEN' }],
  },
]
