import type { Rij } from '../../../regelboek/beslistabel.ts'
import { is, ja, nee, pk } from '../bouwstenen.ts'
import { signaal } from './signaal.ts'

const CASUS = { regeling: 'AKC_DOORWERKEN' }
const ADEQUAAT = pk('spoor 2: adequaat traject')
const RAPPORTAGES = 'voortgangsrapportages en verslagen van voortgangsgesprekken'

/** D, how the employer watched over track 2: the grounds on which UWV found it short. */
export const voortgangRijen: readonly Rij[] = [
  {
    ...signaal(
      'D46',
      is('rapportagesOntvangen', 'geen'),
      'hoog',
      'De werkgever ontving geen rapportages over spoor 2 en volgde het traject dus niet.',
      CASUS,
      RAPPORTAGES,
    ),
    status: 'praktijk',
    zekerheid: 'secundair',
  },
  {
    ...signaal(
      'D46o',
      is('rapportagesOntvangen', 'onregelmatig'),
      'verhoogd',
      'De rapportages over spoor 2 kwamen onregelmatig of te laat; de voortgang was daardoor niet goed te volgen.',
      CASUS,
      RAPPORTAGES,
    ),
    status: 'praktijk',
    zekerheid: 'secundair',
  },
  {
    id: 'D47',
    als: { alle: [ja('trajectHapert'), nee('ingegrepen')] },
    speelt: ja('trajectHapert'),
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'Spoor 2 liep vast of bleef achter en de werkgever greep niet in.',
    bewijs: ['bijgesteld plan', RAPPORTAGES],
    bronnen: [ADEQUAAT, CASUS],
  },
  {
    ...signaal(
      'D48',
      is('zoekactiviteiten', 'geen'),
      'verhoogd',
      'De werknemer zocht in spoor 2 niet naar werk en daar veranderde niets aan.',
      CASUS,
      'overzicht van sollicitaties en bezoeken',
    ),
    status: 'praktijk',
    zekerheid: 'secundair',
  },
  {
    id: 'D49',
    als: { alle: [ja('belastbaarheidGewijzigd'), nee('bureauGeinformeerd')] },
    speelt: ja('belastbaarheidGewijzigd'),
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden:
      'De belastbaarheid veranderde en de uitvoerder van spoor 2 weet dat niet; het traject is daardoor niet direct bijgesteld.',
    bewijs: ['bericht aan de uitvoerder'],
    zekerheid: 'afgeleid',
    bronnen: [ADEQUAAT],
  },
  {
    ...signaal(
      'D50',
      nee('bureauVoertUit'),
      'verhoogd',
      'De uitvoerder deed niet wat in spoor 2 was afgesproken. Fouten van wie de werkgever inhuurt, zijn voor zijn rekening.',
      pk('deugdelijke grond'),
    ),
    zekerheid: 'afgeleid',
  },
  {
    ...signaal(
      'D51',
      nee('werknemerTussentijdsIngelicht'),
      'verhoogd',
      'De werknemer hoorde niet steeds van de werkgever dat zijn toekomst bij een andere werkgever ligt; hij kon blijven hopen op terugkeer.',
      CASUS,
      'gespreksverslagen',
    ),
    status: 'praktijk',
    zekerheid: 'secundair',
  },
  {
    id: 'D52',
    als: { feit: 'urenOverSpoor2', hoogstens: 0 },
    beroepOp: ['urenOverSpoor2'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden: 'Alle uren die de werknemer kan werken gingen op aan doorwerken bij de eigen werkgever.',
    status: 'praktijk',
    zekerheid: 'secundair',
    bronnen: [CASUS],
  },
]
