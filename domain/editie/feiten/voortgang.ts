import type { Feit } from '../../regelboek/feit.ts'
import { dagfeit, jaNee, keuzefeit } from './bouwstenen.ts'

/** What the employer sees and does while track 2 runs. */
export const voortgangFeiten = [
  keuzefeit(
    'rapportagesOntvangen',
    'Rapportages ontvangen',
    'werkgever',
    'Ontvangt de werkgever de voortgangsrapportages over spoor 2?',
    [
      ['geen', 'geen rapportages', 'nee'],
      ['onregelmatig', 'onregelmatig of te laat', 'soms'],
      ['volgensAfspraak', 'volgens afspraak', 'ja'],
    ],
  ),
  dagfeit('laatsteRapportage', 'Laatste rapportage', 'werkgever', 'Van welke dag is de laatste voortgangsrapportage?'),
  keuzefeit(
    'rapportageRitme',
    'Ritme van rapportages',
    'werkgever',
    'Hoe vaak rapporteert de uitvoerder volgens het plan?',
    [
      ['tweeWeken', 'elke twee weken', '2 weken'],
      ['vierWeken', 'elke vier weken', '4 weken', 'maandelijks'],
      ['zesWeken', 'elke zes weken', '6 weken'],
      ['drieMaanden', 'elke drie maanden', '3 maanden', 'per kwartaal'],
    ],
  ),
  jaNee('trajectHapert', 'Traject hapert', 'werkgever', 'Loopt het traject vast of blijft het achter bij het plan?'),
  jaNee('ingegrepen', 'Ingegrepen', 'werkgever', 'Greep de werkgever in?'),
  jaNee(
    'belastbaarheidGewijzigd',
    'Belastbaarheid gewijzigd',
    'bedrijfsarts',
    'Is de belastbaarheid sinds de start van spoor 2 veranderd?',
  ),
  jaNee(
    'bureauGeinformeerd',
    'Uitvoerder ingelicht',
    'werkgever',
    'Weet de uitvoerder van spoor 2 van de veranderde belastbaarheid?',
  ),
  jaNee('bureauVoertUit', 'Uitvoerder doet zijn werk', 'werkgever', 'Voert de uitvoerder de opdracht uit?'),
  keuzefeit('zoekactiviteiten', 'Zoekactiviteiten', 'werkgever', 'Hoeveel doet de werknemer om werk te vinden?', [
    ['geen', 'niets', 'nihil', 'nee'],
    ['weinig', 'weinig'],
    ['voldoende', 'voldoende', 'genoeg'],
  ]),
  jaNee(
    'werknemerVoorafIngelicht',
    'Werknemer vooraf ingelicht',
    'werkgever',
    'Is de werknemer vooraf ingelicht over doel, belang en redenen van spoor 2?',
  ),
  jaNee(
    'werknemerTussentijdsIngelicht',
    'Werknemer tussentijds ingelicht',
    'werkgever',
    'Zegt de werkgever geregeld dat de toekomst bij een andere werkgever ligt?',
  ),
  jaNee(
    'keuzeVastgelegd',
    'Keuze vastgelegd',
    'werkgever en werknemer',
    'Is de keuze voor spoor 2 op schrift en door beiden ondertekend?',
  ),
  {
    soort: 'getal',
    naam: 'urenOverSpoor2',
    label: 'Uren over voor spoor 2',
    wie: 'werkgever',
    vraag:
      'Hoeveel uren per week blijven over voor spoor 2: de uren die medisch kunnen, min de uren die bij de eigen werkgever worden doorgewerkt?',
    vanaf: -80,
    tot: 80,
  },
  jaNee(
    'eindevaluatieGetekend',
    'Eindevaluatie getekend',
    'werkgever en werknemer',
    'Is de eindevaluatie van spoor 2 door beiden getekend?',
  ),
  jaNee('consulentGewisseld', 'Consulent gewisseld', 'werkgever', 'Kreeg de werknemer een andere consulent?'),
  jaNee(
    'begeleidingVoldoende',
    'Begeleiding voldoende',
    'werknemer',
    'Vindt de werknemer de begeleiding in spoor 2 voldoende?',
  ),
] as const satisfies readonly Feit[]
