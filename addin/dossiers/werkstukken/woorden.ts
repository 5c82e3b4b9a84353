/** The forms a text about a case can have. A note is for the file and has no addressee. */
export const stuksoorten = ['notitie', 'e-mail', 'brief'] as const
export type Stuksoort = (typeof stuksoorten)[number]

export const stuksoortTekst: Readonly<Record<Stuksoort, string>> = {
  notitie: 'Notitie voor het dossier',
  'e-mail': 'E-mail',
  brief: 'Brief',
}

/** To whom a message or a letter goes. */
export const ontvangers = ['werkgever', 'werknemer', 'bedrijfsarts', 'bureau'] as const
export type Ontvanger = (typeof ontvangers)[number]

export const ontvangerTekst: Readonly<Record<Ontvanger, string>> = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  bedrijfsarts: 'bedrijfsarts of arbodienst',
  bureau: 're-integratiebureau',
}

export const AANHEF: Readonly<Record<Exclude<Stuksoort, 'notitie'>, string>> = {
  'e-mail': 'Goedendag,',
  brief: 'Geachte heer of mevrouw,',
}
export const GROET = 'Met vriendelijke groet,'
export const AFZENDER = '[uw naam]'

/** Decision tables whose open questions are asked along with a step. */
export const TABELLEN_BIJ: Readonly<Record<string, readonly string[]>> = {
  EJE: ['SPOOR2NODIG'],
  SPOOR2: ['SPOOR2NODIG', 'SPOOR2_PLAN'],
  IVA: ['VERVROEGDE_IVA'],
  RIV: ['RIV_COMPLEET'],
}

/**
 * What is asked of whom for a step. The rest of a text (days, sources, what is missing) comes from the edition. A step
 * or addressee that is not here gets the general sentence.
 */
export const VERZOEKEN: Readonly<Record<string, Partial<Record<Ontvanger, string>>>> = {
  PA: {
    werkgever: 'Wilt u nagaan of de bedrijfsarts of arbodienst dit oordeel op tijd kan geven?',
    werknemer: 'Wilt u op de afspraak komen als de bedrijfsarts of arbodienst u uitnodigt?',
    bedrijfsarts: 'Wilt u ons uw oordeel (de probleemanalyse) op tijd geven?',
  },
  PVA: {
    werkgever: 'Wilt u samen met de werknemer het plan van aanpak opstellen en in het dossier bewaren?',
    werknemer: 'Wilt u samen met uw werkgever het plan van aanpak opstellen?',
  },
  EVAL: {
    werkgever: 'Wilt u met de werknemer bespreken hoe het gaat en of het plan van aanpak anders moet?',
    werknemer: 'Wilt u met uw werkgever bespreken hoe het gaat en of het plan van aanpak anders moet?',
  },
  UWV42: {
    werkgever: 'Wilt u de ziekte bij UWV melden en de bevestiging in het dossier bewaren?',
  },
  EJE: {
    werkgever:
      'Wilt u met de werknemer terugkijken op het eerste ziektejaar, samen bepalen hoe het verder gaat, en dat vastleggen?',
    werknemer: 'Wilt u met uw werkgever terugkijken op het eerste ziektejaar en samen bepalen hoe het verder gaat?',
    bedrijfsarts: 'Voor dit gesprek is een actueel oordeel over de belastbaarheid nodig. Wilt u ons dat geven?',
  },
  SPOOR2: {
    werkgever:
      'Wilt u het traject naar werk bij een andere werkgever op tijd laten beginnen, of vastleggen waarom het niet nodig is?',
    werknemer: 'Wilt u meewerken aan het traject naar werk bij een andere werkgever?',
    bureau: 'Wilt u ons laten weten op welke dag het traject begint, en ons het plan daarvoor sturen?',
  },
  EINDEVAL: {
    werkgever: 'Wilt u met de werknemer de eindevaluatie houden, zodat zij bij het re-integratieverslag kan?',
    werknemer: 'Wilt u met uw werkgever de eindevaluatie houden?',
  },
  RIV: {
    werkgever: 'Wilt u het re-integratieverslag opstellen en het op tijd aan de werknemer geven?',
    bedrijfsarts: 'Voor het re-integratieverslag is een actueel oordeel nodig. Wilt u ons dat geven?',
    bureau: 'Wilt u ons uw verslag van het traject tot nu toe sturen?',
  },
  WIA: {
    werkgever: 'Wilt u nagaan of de werknemer het re-integratieverslag heeft en de aanvraag op tijd kan doen?',
    werknemer: 'Wilt u de WIA-uitkering bij UWV aanvragen en het re-integratieverslag meesturen?',
  },
}

/** For a step that not every case needs, as long as the decision about it is open. */
export const NOG_NIET_BESLIST = 'Of dit nodig is, staat nog niet vast.'

export const VERZOEK_AAN_WIE_HANDELT = 'Wilt u hiervoor zorgen?'
export const TER_INFORMATIE = 'Dit bericht is ter informatie.'
export const GEEN_MEDISCHE_GEGEVENS = 'Stuurt u ons alstublieft geen medische gegevens.'
