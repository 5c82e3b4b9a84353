import type { Bronverschil } from '../../regelboek/bronverschil.ts'

/** Contradictions about what UWV weighs, and about amounts. */
export const overBeoordeling: readonly Bronverschil[] = [
  {
    code: 'C4',
    onderwerp: 'Wie de uitzondering op spoor 2 vaststelt',
    raakt: ['SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'SZW' }, zegt: 'de arbeidsdeskundige oordeelt dat er in spoor 1 genoeg mogelijkheden zijn' },
      {
        bron: { regeling: 'PK', plaats: 'Tijdig' },
        zegt: 'binnen drie maanden concreet perspectief op structurele hervatting',
      },
    ],
    gekozen: 'Het rapport van de arbeidsdeskundige is bewijs, geen eigen uitzondering.',
    waarom: 'UWV toetst de inhoud.',
  },
  {
    code: 'C5',
    onderwerp: 'Instemming bij een naderende AOW',
    raakt: ['SPOOR2NODIG', 'AOWLEEFTIJD'],
    lezingen: [
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'mits beide partijen hiermee instemmen' },
      { bron: { regeling: 'AKC_SPOOR2' }, zegt: 'noemt geen instemming' },
    ],
    gekozen: 'Instemming van beiden is nodig; onbekende instemming blijft onbekend.',
    waarom: 'Het kader van UWV zegt het letterlijk.',
  },
  {
    code: 'C6',
    onderwerp: 'Precies 65 procent loonwaarde',
    raakt: ['SPOOR2NODIG', 'LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'BBP' }, zegt: 'tenminste 65 procent' },
      { bron: { regeling: 'PK', plaats: 'Bevredigend resultaat' }, zegt: 'meer dan 65 procent' },
    ],
    gekozen: 'Meer dan 65 procent is genoeg; precies 65 procent vraagt een oordeel.',
    waarom: 'Het nieuwere kader is strenger dan de beleidsregels; op de grens weegt een mens.',
  },
  {
    code: 'C7',
    onderwerp: '65 procent loonwaarde voor het einde van de loondoorbetaling',
    raakt: ['SPOOR2NODIG', 'LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'BBP' }, zegt: 'terugvalregel tegen het einde van de loondoorbetaling' },
      { bron: { regeling: 'PK', plaats: 'Bevredigend resultaat' }, zegt: 'noemt geen moment' },
      { bron: { regeling: 'WEBINAR' }, zegt: 'toch spoor 2, tenzij beiden anders afspreken' },
    ],
    gekozen:
      'Vanaf de laatste dag voor het re-integratieverslag telt de loonwaarde; ervoor is een oordeel nodig, met het advies om spoor 2 toch te starten.',
    waarom:
      'Het kader noemt geen moment, de Beleidsregels alleen "tegen het einde". Het verslag is waarmee UWV toetst; die dag is afgeleid en staat in geen bron.',
  },
  {
    code: 'C14',
    onderwerp: 'Duurzaam marginale mogelijkheden',
    raakt: ['SPOOR2NODIG', 'IVA'],
    lezingen: [
      { bron: { regeling: 'AKC_SPOOR2' }, zegt: 'vervroegde IVA en geen spoor 2' },
      { bron: { regeling: 'AKC_752' }, zegt: 'blijf zoeken bij de eigen werkgever; spoor 2 niet snel aan de orde' },
    ],
    gekozen: 'Geen spoor 2, mits spoor 1 aantoonbaar is onderzocht en het oordeel gezamenlijk is.',
    waarom: 'Daarmee is aan beide voldaan.',
  },
  {
    code: 'C15',
    onderwerp: 'Tijdelijk marginale mogelijkheden',
    raakt: ['SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'AKC_SPOOR2' }, zegt: 'wachten' },
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'uitzondering bij langere tijd marginale mogelijkheden' },
    ],
    gekozen: 'Een oordeel is nodig.',
    waarom: '"Langere tijd" heeft geen getal.',
  },
  {
    code: 'C16',
    onderwerp: 'Tijdelijk geen benutbare mogelijkheden',
    raakt: ['SPOOR2NODIG'],
    lezingen: [
      {
        bron: { regeling: 'AKC_SPOOR2' },
        zegt: 'wachten, tenzij partijen mogelijkheden zien; de bedrijfsarts moet ook voorbereiding uitsluiten',
      },
      { bron: { regeling: 'WEBINAR' }, zegt: 'geen mogelijkheden in arbeid en ook niet in re-integratie' },
    ],
    gekozen: 'Alleen wachten als de bedrijfsarts ook voorbereiding uitsluit.',
    waarom: 'De strengste lezing.',
  },
  {
    code: 'C17',
    onderwerp: 'Medische contra-indicatie',
    raakt: ['SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'AKC_SPOOR2' }, zegt: 'uitzondering als het zeer risicovol is' },
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'noemt drie uitzonderingen, deze niet' },
    ],
    gekozen: 'Een oordeel van de verzekeringsarts is nodig.',
    waarom: 'UWV legt een belemmerend advies altijd aan de verzekeringsarts voor.',
  },
  {
    code: 'C18',
    onderwerp: 'Advies van de bedrijfsarts',
    raakt: ['LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'WEBINAR' }, zegt: 'altijd leidend' },
      {
        bron: { regeling: 'PK' },
        zegt: 'de verzekeringsarts toetst; een gevolgd fout advies is geen deugdelijke grond',
      },
      {
        bron: { regeling: 'RBOBR_2022_415' },
        zegt: 'het gaat erom of de werkgever redenen had om aan het advies te twijfelen',
      },
      {
        bron: { regeling: 'RBOBR_2025_2759' },
        zegt: 'blijft daarbij, hoewel de Centrale Raad van Beroep die nuancering in 2023 afwees',
      },
    ],
    gekozen: 'Niet leidend tegenover UWV; had de werkgever geen reden tot twijfel, dan is een oordeel nodig.',
    waarom:
      'Een eerste wetsvoorstel (35 589) is in mei 2023 ingetrokken; een nieuw voorstel van 27-3-2026 is nog geen wet (PW.OPKOMST).',
  },
  {
    code: 'C19',
    onderwerp: 'Grens van 35 procent',
    raakt: ['WIAKLASSE'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '5' }, zegt: 'recht als iemand hoogstens 65 procent kan verdienen' },
      { bron: { regeling: 'SZW' }, zegt: 'geen WIA bij 35 procent of meer zelf terugverdienen' },
    ],
    gekozen: 'Geen WIA bij minder dan 35 procent verlies, dus bij meer dan 65 procent verdienen.',
    waarom: 'Het stappenplan verwisselt verlies en verdiensten.',
  },
  {
    code: 'C22',
    onderwerp: 'Duur van werken zonder loonwaarde',
    raakt: ['DOORWERKEN_SPOOR1', 'LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'PK', plaats: 'Arbeidstherapie' }, zegt: 'normaal vier tot zes weken' },
      { bron: { regeling: 'BBP' }, zegt: 'in de regel niet langer dan zes weken' },
      { bron: { regeling: 'AKC_DOORWERKEN' }, zegt: 'interne proefplaatsing van vier tot zes weken' },
    ],
    gekozen: 'Drie verschillende dingen; langer dan zes weken vraagt een goede reden van de bedrijfsarts.',
    waarom: 'De proefplaatsing van UWV is voor mensen met een uitkering.',
  },
  {
    code: 'C24',
    onderwerp: 'Conflict als reden om spoor 1 te verlaten',
    raakt: ['CONFLICT', 'SPOOR1_VERLATEN'],
    lezingen: [
      {
        bron: { regeling: 'AKC_DOORWERKEN' },
        zegt: 'een commentator noemt het conflict zelf, de casusgroep alleen na mediation',
      },
    ],
    gekozen: 'Alleen een blijvend verstoorde relatie, vastgesteld na mediation.',
    waarom: 'STECR gaat uit van mediation.',
  },
  {
    code: 'C25',
    onderwerp: 'Voor wie spoor 2 niet zinvol is',
    raakt: ['SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'AKC_SPOOR2' }, zegt: 'te allen tijde spoor 2, op de uitzonderingen na' },
      { bron: { regeling: 'EIGENREGIE' }, zegt: 'weggegooid geld voor twee groepen' },
    ],
    gekozen: 'Dezelfde uitzonderingen in andere woorden.',
    waarom: 'Het keurmerk geeft geen nieuwe wettelijke uitzondering.',
  },
  {
    code: 'C26',
    onderwerp: 'Is een extern bureau verplicht',
    raakt: ['SPOOR2_PLAN', 'EIGEN_REGIE', 'LOONSANCTIERISICO'],
    lezingen: [
      {
        bron: { regeling: 'BBP', plaats: 'Re-integratiebedrijf' },
        zegt: 'niet verplicht; dat er geen is speelt alleen een indirecte rol',
      },
      {
        bron: { regeling: 'BBP', plaats: 'par. 9' },
        zegt: 'acht de bedrijfsarts begeleiding nodig of wil de werknemer haar, dan mag zij van de werkgever worden gevergd',
      },
      { bron: { regeling: 'SZW' }, zegt: 'wel als de werknemer het wil of als ook andere dan ziektefactoren hinderen' },
      { bron: { regeling: 'PK' }, zegt: 'alleen bedrijfsarts of arbodienst is verplicht' },
    ],
    gekozen:
      'Niet verplicht; wil de werknemer begeleiding en is die er niet, dan is dat een aandachtspunt en het risico verhoogd.',
    waarom: 'De Beleidsregels zeggen beide; UWV ziet of de activiteiten adequaat waren, niet of er een bureau was.',
  },
  {
    code: 'C27',
    onderwerp: 'WGA 80-100 als succes van spoor 2',
    raakt: ['LOONSANCTIERISICO'],
    lezingen: [{ bron: { regeling: 'WEBINAR' }, zegt: 'telt een WGA-uitkering van 80 tot 100 procent als succes' }],
    gekozen: 'Geen regel.',
    waarom: 'Het is reclame, geen maatstaf.',
  },
  {
    code: 'U7',
    onderwerp: 'Boete bij een late 42e-weeksmelding',
    raakt: ['UWV42', 'BOETE42', 'BOETEMAX'],
    lezingen: [
      { bron: { regeling: 'ZW', artikel: '38', lid: '3' }, zegt: 'ten hoogste € 455' },
      { bron: { regeling: 'UWV_ZA' }, zegt: 'in het schema geen boete, in de lopende tekst wel' },
    ],
    gekozen: 'Volgens het schema van UWV geen boete; wettelijk is zij mogelijk.',
    waarom: 'Twee handboeken geven hetzelfde schema.',
  },
  {
    code: 'U4',
    onderwerp: 'Wanneer de verzekeringsarts naar geen of marginale mogelijkheden kijkt',
    raakt: ['LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'UWV_WIA', plaats: 'Re-integratieverslag' }, zegt: 'in elke periode' },
      { bron: { regeling: 'PK', plaats: 'Oordeelsvorming' }, zegt: 'in het tweede ziektejaar' },
    ],
    gekozen: 'In het tweede ziektejaar altijd.',
    waarom: 'Het kader is het nieuwst.',
  },
  {
    code: 'U5',
    onderwerp: 'Nieuwe tekortkomingen na een mislukt herstel',
    raakt: ['LOONSANCTIERISICO', 'BKBESLUIT'],
    lezingen: [
      { bron: { regeling: 'PK' }, zegt: 'alle tekortkomingen staan in het eerste besluit' },
      { bron: { regeling: 'UWV_BKV' }, zegt: 'ook later gebleken tekortkomingen' },
    ],
    gekozen: 'Geen nieuwe tekortkomingen.',
    waarom: 'Het kader is het nieuwst.',
  },
  {
    code: 'C34',
    onderwerp: 'Tijdelijke opname of dagbehandeling',
    raakt: ['SPOOR2NODIG', 'LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'AKC_SPOOR2' }, zegt: 'telt als een tijdelijke situatie zonder benutbare mogelijkheden' },
      {
        bron: { regeling: 'PK', plaats: 'Herstel tekortkomingen niet mogelijk' },
        zegt: 'geen mogelijkheden gedurende ten minste drie aaneengesloten maanden',
      },
    ],
    gekozen:
      'Alleen als het ten minste drie aaneengesloten maanden duurt, en de bedrijfsarts ook voorbereiding uitsluit.',
    waarom: 'De strengste lezing, en die van UWV zelf.',
  },
  {
    code: 'C35',
    onderwerp: 'Deskundigenoordeel na 104 weken',
    raakt: ['DESKUNDIGENOORDEEL'],
    lezingen: [
      { bron: { regeling: 'AKC_DOORWERKEN' }, zegt: 'ook daarna, zolang er een dienstverband is' },
      { bron: { regeling: 'UWV_DOH' }, zegt: 'niet meer na de WIA-aanvraag' },
    ],
    gekozen: 'Tot de WIA-aanvraag; daarna niet meer.',
    waarom: 'UWV voert het zo uit.',
  },
  {
    code: 'C36',
    onderwerp: 'Wat het plan voor spoor 2 ten minste bevat',
    raakt: ['SPOOR2_PLAN'],
    lezingen: [
      {
        bron: { regeling: 'SZW' },
        zegt: 'ten minste een persoonsprofiel, een beredeneerd zoekprofiel en een overzicht van rapportagemomenten',
      },
      { bron: { regeling: 'PK', plaats: 'spoor 2: adequaat traject' }, zegt: 'een adequaat traject, zonder die lijst' },
    ],
    gekozen: 'Ontbreekt er een van, dan is dat een aandachtspunt en geen afkeuring.',
    waarom: 'Het kader waarmee UWV toetst, kijkt naar de samenhang en niet naar de lijst.',
  },
  {
    code: 'C37',
    onderwerp: 'Zeventig procent van welk loon',
    raakt: ['LOONDEEL', 'MAXDAGLOON'],
    lezingen: [
      { bron: { regeling: 'SZW' }, zegt: 'zeventig procent van het laatste loon' },
      {
        bron: { regeling: 'BW7', artikel: '629', lid: '1' },
        zegt: 'zeventig procent van het loon tot het maximumdagloon',
      },
    ],
    gekozen: 'Tot het maximumdagloon.',
    waarom: 'Zo zegt het de wet; cao of contract kan meer geven.',
  },
  {
    code: 'U47',
    onderwerp: 'Vrijwillig langer loon bij de no-riskpolis',
    raakt: ['UITSTEL_WIA'],
    lezingen: [
      {
        bron: { regeling: 'WIA', artikel: '24', lid: '1' },
        zegt: 'niet als ZW art. 29 of art. 29a lid 1 of 4 van toepassing is; art. 29b (no-risk) staat er niet bij',
      },
      { bron: { regeling: 'UWV_VERLENGEN' }, zegt: 'niet als de werknemer een Ziektewet-uitkering krijgt' },
    ],
    gekozen: 'Bij zwangerschap, bevalling en orgaandonatie nee; bij de no-riskpolis is een oordeel nodig.',
    waarom: 'De wet somt de gevallen op, en UWV beslist op het verzoek.',
  },
  {
    code: 'U46',
    onderwerp: 'Loonsanctie naast ziekengeld tijdens het dienstverband',
    raakt: ['LOONSANCTIERISICO'],
    lezingen: [
      {
        bron: { regeling: 'WIA', artikel: '26' },
        zegt: 'noemt UWV en de eigenrisicodrager, niet deze werkgever (tekst van 1-10-2017 en van 1-7-2026); op 1-7-2009 zonderde lid 2 hem nog uit',
      },
      {
        bron: { regeling: 'UWV_HW', plaats: 'WAO-rechten en beoordelen RIV' },
        zegt: 'geen sanctie als er tijdens de wachttijd recht was op ziekengeld',
      },
      {
        bron: { regeling: 'UWV_WIA', plaats: 'Wettelijk kader' },
        zegt: 'bij no-risk ligt de re-integratieplicht bij de werkgever',
      },
    ],
    gekozen: 'De toets gaat door, ook bij ziekengeld wegens no-risk of zwangerschap.',
    waarom: 'De uitzondering staat niet meer in de wet, en een instructie van UWV van 2020 ging daar ook van uit.',
  },
]
