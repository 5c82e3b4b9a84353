import type { Begrip } from '../../regelboek/begrip.ts'

/** Words about work, about those who judge it, and about what is tried. */
export const overWerk: readonly Begrip[] = [
  {
    term: 'passend werk',
    betekenis: 'werk dat past bij wat iemand kan en kent, tenzij het om andere redenen niet kan worden gevraagd',
    engels: 'suitable work',
    bron: { regeling: 'BW7', artikel: '658a', lid: '4' },
  },
  {
    term: 'loonwaarde',
    betekenis: 'wat het werk waard is, als deel van het loon van voor de ziekte',
    engels: 'wage value',
    bron: { regeling: 'PK', plaats: 'Bevredigend resultaat' },
  },
  {
    term: 'casemanager',
    betekenis: 'wie de uitvoering van het plan van aanpak begeleidt en het contact verzorgt',
    engels: 'case manager',
    bron: { regeling: 'RPEZ', artikel: '4', lid: '2' },
  },
  {
    term: 'bedrijfsarts',
    betekenis: 'arts die werkgever en werknemer adviseert en zegt wat iemand bij ziekte nog kan',
    engels: 'company doctor',
    bron: { regeling: 'ARBO', artikel: '14', lid: '1' },
  },
  {
    term: 'arbeidsdeskundige',
    betekenis: 'deskundige die onderzoekt welk werk past bij wat iemand nog kan',
    engels: 'labour expert',
  },
  {
    term: 'verzekeringsarts',
    betekenis: 'arts van UWV die het medische deel van een beoordeling doet',
    engels: 'insurance doctor',
    bron: { regeling: 'PK', plaats: 'Oordeelsvorming' },
  },
  {
    term: 'vangnetregeling',
    betekenis: 'in de Arbowet: bijstand door een gecertificeerde arbodienst, voor wie geen eigen afspraken maakte',
    engels: 'default scheme for occupational health',
    bron: { regeling: 'ARBO', artikel: '14a' },
  },
  {
    term: 'maatwerkregeling',
    betekenis: 'in de Arbowet: eigen afspraken over de bijstand, met ten minste een bedrijfsarts',
    engels: 'tailored scheme for occupational health',
    bron: { regeling: 'ARBO', artikel: '14', lid: '9' },
  },
  {
    term: 'benutbare mogelijkheden',
    betekenis:
      'wat iemand nog kan in werk of re-integratie; zonder (GBM) zegt de bedrijfsarts of dat tijdelijk of blijvend is',
    engels: 'usable capacity',
    codes: ['GBM_TIJDELIJK'],
    bron: { regeling: 'UWV_GBM' },
  },
  {
    term: 'marginale mogelijkheden',
    betekenis: 'zo weinig kunnen dat werken in redelijkheid niet of nauwelijks kan worden gevraagd',
    engels: 'marginal capacity',
    codes: ['MARGINAAL'],
    bron: { regeling: 'PK', plaats: 'Aandachtspunten spoor 1' },
  },
  {
    term: 'trajectplan',
    betekenis: 'plan voor spoor 2: activiteiten, profielen, tijd en rapportages, vooraf en op schrift',
    engels: 'track plan',
    bron: { regeling: 'PK', plaats: 'spoor 2: adequaat traject' },
  },
  {
    term: 'persoonsprofiel',
    betekenis: 'waar iemand begint: ervaring, vaardigheden, scholing, belemmeringen, kenmerken en wensen',
    engels: 'personal profile',
    bron: { regeling: 'VERZUIMTEAM', plaats: 'Tweede spoor' },
  },
  {
    term: 'zoekprofiel',
    betekenis: 'waar iemand naar zoekt: werk dat kan, hoe het te krijgen is en wat de arbeidsmarkt biedt',
    engels: 'search profile',
    bron: { regeling: 'VERZUIMTEAM', plaats: 'Tweede spoor' },
  },
  {
    term: 'mobiliteitsfunctionaris',
    betekenis: 'medewerker van de werkgever die spoor 2 in eigen regie uitvoert',
    engels: 'mobility officer',
    bron: { regeling: 'EIGENREGIE' },
  },
  {
    term: 'proefplaatsing',
    betekenis: 'ander werk een paar weken proberen, met een betaald aanbod als doel',
    engels: 'trial placement',
    bron: { regeling: 'AKC_DOORWERKEN' },
  },
  {
    term: 'werkervaringsplek',
    betekenis: 'plek, vaak bij een andere werkgever, om te toetsen wat iemand kan en dat op te bouwen',
    engels: 'work experience placement',
    bron: { regeling: 'WEBINAR' },
  },
  {
    term: 'arbeidstherapie',
    betekenis: 'werken zonder dat het werk meetelt, om op te bouwen; normaal vier tot zes weken',
    engels: 'therapeutic work',
    bron: { regeling: 'PK', plaats: 'Arbeidstherapie' },
  },
  {
    term: 'mediation',
    betekenis: 'gesprekken onder leiding van een onafhankelijke bemiddelaar om een conflict op te lossen',
    engels: 'mediation',
    bron: { regeling: 'STECR' },
  },
  {
    term: 'second opinion',
    betekenis:
      'oordeel van een andere bedrijfsarts, op verzoek van de werknemer; iets anders dan een deskundigenoordeel',
    engels: 'second opinion',
    codes: ['MENINGSVERSCHIL'],
    bron: { regeling: 'ARBO', artikel: '14', lid: '2' },
  },
  {
    term: 'deugdelijke grond',
    betekenis: 'reden waarom een tekort niet wordt aangerekend',
    engels: 'valid ground',
    bron: { regeling: 'WIA', artikel: '25', lid: '9' },
  },
]
