import type { Rij } from '../../../regelboek/beslistabel.ts'
import { beleid, ja, nee, pk } from '../bouwstenen.ts'

const INHOUD = ['inhoudelijk']
const GBM = pk('GBM bij actueel oordeel')

/** C: results come before efforts; what makes the efforts no longer matter, or the doctor decide. */
export const resultaatRijen: readonly Rij[] = [
  {
    id: 'C01',
    als: { tabel: 'BEVREDIGEND_RESULTAAT', is: 'ja' },
    beroepOp: ['werkPassend'],
    dan: 'geen',
    groep: 'resultaat',
    neemtWeg: INHOUD,
    reden: 'Het resultaat is bevredigend; de inspanningen worden niet getoetst.',
    bewijs: ['arbeidsovereenkomst of onherroepelijke toezegging'],
    bronnen: [pk('Bevredigend resultaat'), beleid],
  },
  {
    id: 'C03',
    als: {
      alle: [
        { tabel: 'BEVREDIGEND_RESULTAAT', is: 'beoordeling nodig' },
        { feit: 'loonwaarde', gelijkAan: 65 },
      ],
    },
    beroepOp: ['werkPassend'],
    dan: 'beoordeling nodig',
    oordeel: 'Is een loonwaarde van precies 65% genoeg?',
    groep: 'resultaat',
    neemtWeg: INHOUD,
    reden: 'De loonwaarde is precies 65%; het UWV-kader en de Beleidsregels verschillen.',
    bronnen: [pk('Bevredigend resultaat', 'meer dan 65%'), { regeling: 'BBP', citaat: 'tenminste 65%' }],
  },
  {
    id: 'C03v',
    als: {
      alle: [
        { tabel: 'BEVREDIGEND_RESULTAAT', is: 'beoordeling nodig' },
        { feit: 'loonwaarde', meerDan: 65 },
      ],
    },
    beroepOp: ['werkPassend'],
    dan: 'beoordeling nodig',
    oordeel:
      'Is een loonwaarde van meer dan 65% nu al het einddoel? Het advies is spoor 2 toch te starten, tenzij beiden vrijwillig iets anders afspreken.',
    groep: 'resultaat',
    neemtWeg: INHOUD,
    reden:
      'De loonwaarde is {loonwaarde}%, maar het re-integratieverslag ({RIV}) is nog niet aan de orde: UWV verwacht dat er verder wordt gezocht.',
    bewijs: ['schriftelijke afspraak van werkgever en werknemer over spoor 2'],
    zekerheid: 'afgeleid',
    bronnen: [beleid, { regeling: 'WEBINAR' }, pk('Bevredigend resultaat')],
  },
  {
    id: 'C06',
    als: ja('resultaatZeker'),
    beroepOp: ['resultaatZeker'],
    dan: 'geen',
    groep: 'resultaat',
    neemtWeg: INHOUD,
    reden: 'Een bevredigend resultaat staat voor het einde van de wachttijd vast.',
    bewijs: ['onherroepelijke schriftelijke toezegging'],
    bronnen: [pk('Bevredigend resultaat')],
  },
  {
    id: 'C09',
    als: { alle: [ja('vaGbm'), ja('begeleidingAdequaat')] },
    beroepOp: ['vaGbm'],
    dan: 'geen',
    groep: 'resultaat',
    neemtWeg: ['C08', ...INHOUD],
    reden: 'De verzekeringsarts stelt geen benutbare mogelijkheden vast en de begeleiding was adequaat: akkoord.',
    bronnen: [GBM],
  },
  {
    id: 'C10n',
    als: { alle: [ja('vaGbm'), nee('begeleidingAdequaat'), nee('belastbaarheidKanOntstaan')] },
    beroepOp: ['vaGbm'],
    dan: 'geen',
    groep: 'resultaat',
    neemtWeg: ['C08', ...INHOUD],
    reden:
      'De begeleiding schoot tekort, maar ook met betere begeleiding ontstaat nu geen belastbaarheid: er valt niets te herstellen.',
    zekerheid: 'afgeleid',
    bronnen: [pk('Herstel tekortkomingen niet mogelijk')],
  },
  {
    id: 'C11',
    als: ja('gbmRondEinde'),
    beroepOp: ['gbmRondEinde'],
    dan: 'geen',
    groep: 'resultaat',
    neemtWeg: ['C08', ...INHOUD],
    reden:
      'Rond het einde van de wachttijd ontstaat voor ten minste drie maanden een situatie zonder benutbare mogelijkheden, volgens de verzekeringsarts.',
    bronnen: [
      pk(
        'Nu wél mogelijkheden …',
        'Als deze situatie minimaal 3 maanden zal duren, zijn de re-integratie-inspanningen akkoord.',
      ),
    ],
  },
  {
    id: 'E05',
    als: ja('geenMogelijkhedenDrieMaanden'),
    beroepOp: ['geenMogelijkhedenDrieMaanden'],
    dan: 'geen',
    groep: 'resultaat',
    neemtWeg: ['C08', ...INHOUD],
    reden:
      'Er zijn nu geen benutbare mogelijkheden en dat duurt naar verwachting ten minste drie aaneengesloten maanden: herstel is niet mogelijk.',
    bewijs: ['advies van de bedrijfsarts met verwachte duur'],
    bronnen: [pk('Herstel tekortkomingen niet mogelijk', 'ten minste 3 aaneengesloten maanden')],
  },
  {
    id: 'C10',
    als: { alle: [ja('vaGbm'), nee('begeleidingAdequaat'), ja('belastbaarheidKanOntstaan')] },
    beroepOp: ['vaGbm', 'begeleidingAdequaat', 'belastbaarheidKanOntstaan'],
    dan: 'hoog',
    groep: 'begeleiding',
    neemtWeg: ['C08', 'D55', 'D55v'],
    reden: 'De begeleiding schoot tekort en met de ontbrekende begeleiding kan alsnog belastbaarheid ontstaan.',
    bronnen: [GBM],
  },
  {
    id: 'C10v',
    als: nee('vaGbm'),
    beroepOp: ['vaGbm'],
    groep: 'begeleiding',
    neemtWeg: ['C08'],
    reden: 'De verzekeringsarts van UWV ziet wel mogelijkheden en bepaalt vanaf welke dag; de toets gaat door.',
    bronnen: [GBM],
  },
  {
    id: 'C12',
    als: { feit: 'gbmReden', in: ['geplandeIngreep', 'korteOpname', 'rust'] },
    beroepOp: ['gbmReden'],
    dan: 'verhoogd',
    groep: 'begeleiding',
    neemtWeg: ['C08'],
    reden: 'De reden voor geen benutbare mogelijkheden ({gbmReden}) telt voor UWV niet als zodanig.',
    bewijs: ['medische onderbouwing door de bedrijfsarts'],
    bronnen: [{ regeling: 'UWV_GBM' }],
  },
  {
    id: 'C08',
    als: ja('actueelOordeelGbm'),
    beroepOp: ['actueelOordeelGbm'],
    dan: 'beoordeling nodig',
    oordeel:
      'Volgt de verzekeringsarts van UWV het oordeel dat er geen benutbare mogelijkheden zijn? Hij onderzoekt dat altijd zelf.',
    groep: 'begeleiding',
    neemtWeg: INHOUD,
    reden: 'Het actueel oordeel noemt geen benutbare mogelijkheden.',
    bewijs: ['onderbouwing van de bedrijfsarts'],
    bronnen: [GBM],
  },
]
