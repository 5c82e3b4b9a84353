import type { Meldingtekst } from './melding.ts'

const BEGIN = 'PW.SPOOR2NODIG(DATUM(2025;1;6);DATUM(2026;2;1)'

/** Sentences about the facts that decisions look at. */
export const gegevensmeldingen: readonly Meldingtekst[] = [
  {
    naam: 'onbekend-gegeven',
    titel: 'Is geen gegeven dat de regels kennen',
    formule: `=${BEGIN};"belastbaarhied";"belastbaar")`,
    betekent:
      'De naam van het gegeven komt in deze editie niet voor. Lijkt hij op een naam die er wel is, dan noemt de melding die.',
    doe: [
      'Neem de naam over uit de lijst met gegevens in dit handboek. Hoofdletters, spaties en streepjes doen er niet toe.',
    ],
  },
  {
    naam: 'waarde-kan-niet',
    titel: 'Waarde kan niet',
    formule: `=${BEGIN};"belastbaarheid";"misschien")`,
    betekent: 'Het gegeven bestaat, maar deze waarde hoort er niet bij.',
    doe: ['Kies een van de woorden in de melding.', 'Is het niet bekend, laat de cel dan leeg of schrijf "onbekend".'],
  },
  {
    naam: 'bereiken-niet-even-lang',
    titel: 'Bereiken niet even lang of breed',
    formule: `=${BEGIN};{"belastbaarheid"\\"conflict"};"belastbaar")`,
    betekent:
      'De koppen en de rijen die u geeft passen niet op elkaar. Welke waarde bij welke kop hoort is dan niet te zeggen.',
    doe: ['Geef evenveel koppen als kolommen, en overal evenveel rijen. Eén cel mag: die geldt dan voor alle rijen.'],
  },
  {
    naam: 'een-dossier',
    titel: 'Deze functie legt één dossier uit',
    formule: '=PW.REDENEN("SPOOR2NODIG";{45663;45670};DATUM(2026;2;1))',
    betekent:
      'Een uitleg is een lijst van zinnen over één dossier; voor meer dossiers naast elkaar is daar geen plaats.',
    doe: ['Verwijs naar één rij. Voor een kolom met uitkomsten is er de functie van de beslissing zelf.'],
  },
  {
    naam: 'geen-beslistabel',
    titel: 'Is geen beslistabel',
    formule: '=PW.TOETS("SPOOR3NODIG";DATUM(2025;1;6);DATUM(2026;2;1))',
    betekent: 'De naam is geen beslistabel van deze editie.',
    doe: ['Kies een code uit de melding. Een nieuwere editie kan meer tabellen hebben.'],
  },
  {
    naam: 'geen-bedragtabel',
    titel: 'Is geen tabel met bedragen',
    formule: '=PW.BEDRAG("MAXDAGLON";DATUM(2026;1;1))',
    betekent: 'De code hoort in deze editie niet bij een bedrag, percentage of aantal.',
    doe: ['Kies een code uit de melding, of uit de lijst met bedragen in dit handboek.'],
  },
  {
    naam: 'maat-van-een-bedrag',
    titel: 'Een bedrag dat ergens van afhangt',
    formule: '=PW.BEDRAG("BOETE";DATUM(2026;3;1))',
    betekent:
      'Sommige bedragen hangen af van nog iets: een leeftijd, dagen te laat, of een dag die de vraag niet noemt. Andere juist niet.',
    doe: ['Geef het getal of de dag op die de melding noemt, of laat "maat" leeg als er niets van afhangt.'],
  },
  {
    naam: 'geen-vervolgdatum',
    titel: 'Uit deze beslissing volgt geen datum',
    formule: '=PW.VERVOLG("SPOOR2NODIG";DATUM(2025;1;6);DATUM(2026;2;1);"aowDatum";"1-1-2026")',
    betekent: 'De beslissing is bekend, en bij haar uitkomst hoort geen dag om iets te doen of opnieuw te kijken.',
    doe: ['Vraag de uitkomst zelf met PW.TOETS, en waarom met PW.REDENEN.'],
  },
  {
    naam: 'kolom-ontbreekt',
    titel: 'Er is geen kolom met de eerste ziektedag',
    formule: '=PW.RISICO({"conflict"};{"geen"};DATUM(2026;2;1))',
    betekent: 'In de koppen die u geeft staat geen eerste ziektedag. Zonder die dag is een rij geen dossier.',
    doe: [
      'Neem de kolom met de eerste ziektedag op in beide bereiken. Andere namen ervoor staan bij de gegevens voor beslissingen.',
    ],
  },
]
