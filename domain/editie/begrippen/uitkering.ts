import type { Begrip } from '../../regelboek/begrip.ts'

/** Words about benefits and amounts. */
export const overUitkering: readonly Begrip[] = [
  {
    term: 'WIA',
    betekenis: 'Wet werk en inkomen naar arbeidsvermogen, en de uitkering na de wachttijd',
    engels: 'disability benefit act',
    codes: ['WIA', 'UWVBRIEF', 'KENNISGEVING', 'WIANABRIEF', 'AANVRAAG', 'WIATERUG', 'WIABESLUIT', 'VOORLOPIGE_WIA'],
    bron: { regeling: 'WIA', artikel: '64' },
  },
  {
    term: 'WGA',
    betekenis: 'regeling in de WIA voor wie gedeeltelijk of niet duurzaam arbeidsongeschikt is',
    engels: 'partial disability scheme',
  },
  {
    term: 'IVA',
    betekenis: 'regeling in de WIA voor wie volledig en duurzaam arbeidsongeschikt is',
    engels: 'full disability scheme',
    bron: { regeling: 'WIA', artikel: '4' },
  },
  { term: 'ZW', betekenis: 'Ziektewet', engels: 'Sickness Benefits Act' },
  { term: 'BW', betekenis: 'Burgerlijk Wetboek', engels: 'Civil Code' },
  { term: 'WAZO', betekenis: 'Wet arbeid en zorg', engels: 'Work and Care Act' },
  { term: 'AOW', betekenis: 'ouderdomspensioen van de overheid', engels: 'state pension' },
  {
    term: 'maatmanloon',
    betekenis: 'loon van een gezonde werknemer met dezelfde functie en ervaring',
    engels: 'reference wage',
  },
  { term: 'restloon', betekenis: 'loon dat iemand met zijn beperkingen nog kan verdienen', engels: 'remaining wage' },
  {
    term: 'arbeidsongeschiktheidsklasse',
    betekenis: 'klasse van verlies aan verdiencapaciteit die het uitkeringspercentage bepaalt',
    engels: 'disability class',
    codes: ['WIAKLASSE', 'WIAVOLLEDIG'],
    bron: { regeling: 'WIA', artikel: '61', lid: '6' },
  },
  {
    term: 'loondoorbetaling',
    betekenis: 'loon dat de werkgever bij ziekte doorbetaalt',
    engels: 'continued pay',
    codes: ['LOONDEEL', 'WMLWEKEN'],
    bron: { regeling: 'BW7', artikel: '629' },
  },
  {
    term: 'minimumloon',
    betekenis: 'laagste loon dat de wet toelaat',
    engels: 'minimum wage',
    codes: ['WMLUUR', 'WMLWEEK', 'WMLMAAND', 'JEUGDLOON'],
  },
  {
    term: 'maximumdagloon',
    betekenis: 'hoogste loon per dag waarover wordt gerekend',
    engels: 'maximum daily wage',
    codes: ['MAXDAGLOON'],
  },
  {
    term: 'transitievergoeding',
    betekenis: 'vergoeding die de werkgever bij ontslag betaalt',
    engels: 'transition payment',
    codes: ['TVMAX', 'TVDEEL'],
    bron: { regeling: 'BW7', artikel: '673' },
  },
]
