import type { Feit } from '../../regelboek/feit.ts'
import { dagfeit, jaNee, keuzefeit } from './bouwstenen.ts'

/** The case itself: its days, capacity, and the work that may still be done. */
export const gevalFeiten = [
  {
    ...dagfeit('eersteZiektedag', 'Eerste ziektedag', 'werkgever', 'Wat is de eerste ziektedag?'),
    aliassen: ['ziektedatum', 'eerste verzuimdag'],
  },
  dagfeit('peildatum', 'Peildatum', 'werkgever', 'Op welke dag wordt gekeken?'),
  {
    soort: 'getal',
    naam: 'verschuiving',
    label: 'Dagen die niet meetellen',
    wie: 'werkgever',
    vraag: 'Hoeveel dagen tellen niet mee (hersteld korter dan vier weken, WAZO-verlof)?',
    vanaf: 0,
    tot: 2000,
    isVerschuiving: true,
  },
  {
    ...dagfeit(
      'ejeDatum',
      'Eerstejaarsevaluatie',
      'werkgever',
      'Op welke dag is de eerstejaarsevaluatie gehouden?',
      'EJE',
    ),
    aliassen: ['eje', 'eerstejaarsevaluatie', '1e jaars evaluatie', '1-jaarsevaluatie'],
  },
  {
    ...dagfeit('paDatum', 'Probleemanalyse', 'bedrijfsarts', 'Op welke dag is de probleemanalyse gegeven?', 'PA'),
    aliassen: ['pa', 'probleemanalyse'],
  },
  {
    ...dagfeit('pvaDatum', 'Plan van aanpak', 'werkgever', 'Op welke dag is het plan van aanpak opgesteld?', 'PVA'),
    aliassen: ['pva', 'plan van aanpak'],
  },
  dagfeit(
    'evaluatieDatum',
    'Laatste evaluatie',
    'werkgever en werknemer',
    'Op welke dag was het laatste zeswekelijkse gesprek?',
    'EVAL',
  ),
  {
    ...dagfeit('eindeDienstverband', 'Einde dienstverband', 'werkgever', 'Op welke dag eindigt het dienstverband?'),
    gebeurtenis: 'EINDEDIENST',
  },
  {
    ...dagfeit('aowDatum', 'AOW-datum', 'werknemer', 'Op welke dag bereikt de werknemer de AOW-leeftijd?'),
    gebeurtenis: 'AOWBEREIKT',
  },
  {
    ...dagfeit(
      'ivaIngang',
      'Eerste dag vervroegde IVA',
      'UWV',
      'Op welke dag begon de vervroegde IVA die UWV toekende?',
    ),
    aliassen: ['ingangsdatum IVA', 'IVA per', 'IVA toegekend per', 'vervroegde IVA per'],
    gebeurtenis: 'IVAINGANG',
  },
  jaNee(
    'instemmingBeiden',
    'Instemming van beiden',
    'werkgever en werknemer',
    'Stemmen werkgever en werknemer er allebei mee in om van spoor 2 af te zien?',
  ),
  jaNee('loonsanctieLopend', 'Loonsanctie loopt', 'UWV', 'Loopt er al een loonsanctie?'),
  jaNee('wazoVerlof', 'WAZO-verlof', 'werknemer', 'Is er op de peildatum zwangerschaps- of bevallingsverlof?'),
  {
    ...keuzefeit(
      'belastbaarheid',
      'Belastbaarheid',
      'bedrijfsarts',
      'Wat zegt de bedrijfsarts over de belastbaarheid?',
      [
        ['belastbaar', 'belastbaar', 'benutbare mogelijkheden', 'mogelijkheden'],
        [
          'gbmTijdelijk',
          'tijdelijk geen benutbare mogelijkheden',
          'geen benutbare mogelijkheden, tijdelijk',
          'gbm tijdelijk',
        ],
        [
          'gbmDuurzaam',
          'blijvend geen benutbare mogelijkheden',
          'geen benutbare mogelijkheden, duurzaam',
          'gbm duurzaam',
        ],
        ['marginaalTijdelijk', 'tijdelijk marginale mogelijkheden', 'marginale mogelijkheden, tijdelijk'],
        [
          'marginaalDuurzaam',
          'langere tijd marginale mogelijkheden',
          'marginale mogelijkheden, duurzaam',
          'marginale mogelijkheden, langere tijd',
        ],
        ['hersteld', 'hersteld', 'volledig hersteld'],
      ],
    ),
  },
  dagfeit('belastbaarVanaf', 'Belastbaar vanaf', 'bedrijfsarts', 'Vanaf welke dag is de werknemer belastbaar?'),
  dagfeit('hersteldVanaf', 'Hersteld vanaf', 'bedrijfsarts', 'Wat is de eerste dag van het herstel?'),
  jaNee(
    'voorbereidingUitgesloten',
    'Voorbereiding uitgesloten',
    'bedrijfsarts',
    'Sluit de bedrijfsarts ook voorbereiding (oriëntatie, scholing) uit?',
  ),
  jaNee(
    'partijenZienMogelijkheden',
    'Partijen zien mogelijkheden',
    'werkgever en werknemer',
    'Zien werkgever en werknemer al wel mogelijkheden?',
  ),
  jaNee(
    'gezamenlijkOordeel',
    'Gezamenlijk oordeel',
    'arbeidsdeskundige',
    'Vinden arbeidsdeskundige en bedrijfsarts samen dat de mogelijkheden langere tijd marginaal zijn?',
  ),
  jaNee(
    'contraIndicatie',
    'Medisch bezwaar',
    'bedrijfsarts',
    'Heeft de bedrijfsarts een medisch bezwaar tegen spoor 2 vastgelegd?',
  ),
  jaNee('beschutWerk', 'Beschut werk', 'werkgever', 'Werkt de werknemer in beschut of begeleid werk?'),
  jaNee(
    'beschutBuitenOnderzocht',
    'Beschut werk elders onderzocht',
    'werkgever',
    'Is plaatsing in passend beschut werk buiten de organisatie onderzocht?',
  ),
  keuzefeit('conflict', 'Conflict', 'bedrijfsarts', 'Is er een arbeidsconflict, en hoe ver is het?', [
    ['geen', 'geen conflict', 'nee'],
    ['open', 'open conflict', 'ja', 'niet opgelost'],
    ['mediation', 'conflict in mediation'],
    ['blijvendVerstoord', 'blijvend verstoord na mediation', 'blijvend verstoord'],
    ['enigszinsVerstoord', 'enigszins verstoorde arbeidsrelatie', 'enigszins verstoord'],
    ['verstoord', 'verstoorde arbeidsrelatie, nog zonder mediation', 'verstoorde arbeidsrelatie'],
    ['ontbinding', 'ontslag of ontbinding loopt of is aangekondigd', 'ontslagprocedure'],
  ]),
  jaNee('conflictMetZiekte', 'Ook ziek', 'bedrijfsarts', 'Stelt de bedrijfsarts vast dat de werknemer ook ziek is?'),
  jaNee('pauzeGeadviseerd', 'Pauze geadviseerd', 'bedrijfsarts', 'Adviseert de bedrijfsarts een korte pauze?'),
  dagfeit('pauzeSinds', 'Pauze sinds', 'werkgever', 'Op welke dag begon de pauze?'),
  keuzefeit('prognose', 'Prognose', 'bedrijfsarts', 'Wat is de prognose voor werk bij de eigen werkgever?', [
    ['herstel', 'herstel te verwachten'],
    ['geenHerstel', 'geen herstel te verwachten', 'slecht'],
    ['onduidelijk', 'onduidelijk'],
  ]),
] as const satisfies readonly Feit[]
