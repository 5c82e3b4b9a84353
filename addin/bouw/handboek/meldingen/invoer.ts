import type { Meldingtekst } from './melding.ts'

const ZIEK = 'DATUM(2025;1;6)'

/** Sentences about what was put into a function. */
export const invoermeldingen: readonly Meldingtekst[] = [
  {
    naam: 'niets-ingevuld',
    titel: 'Niets ingevuld',
    formule: '=PW.DEADLINE("";"EJE")',
    betekent: 'Een argument dat niet gemist kan worden is leeg, of de cel waarnaar u verwijst is leeg.',
    doe: [
      'Vul de cel in die de melding noemt.',
      'Wilt u in een kolom niets zien zolang de datum leeg is, gebruik dan =ALS(A2="";"";PW.DEADLINE(A2;"EJE")).',
    ],
  },
  {
    naam: 'geen-datum',
    titel: 'Is geen datum',
    formule: '=PW.DEADLINE("31-2-2025";"EJE")',
    betekent:
      'De waarde is niet als datum te lezen: de dag of maand bestaat niet, er staat gewone tekst, of het getal is te klein om een datum te zijn.',
    doe: [
      'Typ de datum als dag-maand-jaar met een jaartal van vier cijfers, zoals 31-12-2026, of verwijs naar een cel met een datum.',
      'Kwam de datum uit een ander systeem? De vormen 31-12-2026, 31/12/2026, 31 december 2026 en 2026-12-31 worden ook als tekst gelezen.',
      'Zegt de melding dat de waarde bij een ander argument past, zet de argumenten dan in de volgorde die zij noemt: eerst de eerste ziektedag, dan de stap. Sla een argument over met een extra puntkomma.',
      'Staan maand en dag omgewisseld (Amerikaanse notatie), laat de kolom dan opnieuw inlezen; er wordt niet geraden welke van de twee is bedoeld.',
    ],
  },
  {
    naam: 'jaartal-van-twee-cijfers',
    titel: 'Jaartal van twee cijfers',
    formule: '=PW.DEADLINE("6-1-25";"EJE")',
    betekent: 'Bij "25" is niet te zien welke eeuw u bedoelt. Er wordt niet geraden.',
    doe: ['Schrijf het jaartal met vier cijfers: 6-1-2025.'],
  },
  {
    naam: 'datum-buiten-bereik',
    titel: 'Datum buiten 1940 tot en met 2150',
    formule: '=PW.DEADLINE(DATUM(2180;1;6);"EJE")',
    betekent: 'Een datum zo ver weg is bijna altijd een tikfout in het jaartal.',
    doe: ['Controleer het jaartal in de cel waarnaar u verwijst.'],
  },
  {
    naam: 'fout-in-cel',
    titel: 'De cel bevat een fout',
    formule: '=PW.DEADLINE(1/0;"EJE")',
    betekent: 'In een cel waarnaar u verwijst staat zelf al een fout. Die fout moet eerst weg.',
    doe: ['Herstel de cel die de melding noemt; deze formule rekent daarna vanzelf opnieuw.'],
  },
  {
    naam: 'geen-stap',
    titel: 'Is geen stap of soort termijn',
    formule: `=PW.DEADLINE(${ZIEK};"EEJ")`,
    betekent:
      'Het woord is geen code, titel of ander woord voor een stap. Lijkt het op een code, dan noemt de melding die.',
    doe: [
      'Kies een code uit de lijst in de melding of uit de lijst die Excel toont terwijl u typt.',
      'Ook de titel en andere woorden mogen: "Eerstejaarsevaluatie", "52W". Hoofdletters, spaties en streepjes doen er niet toe.',
    ],
  },
  {
    naam: 'geen-profiel',
    titel: 'Is geen profiel',
    formule: `=PW.DEADLINE(${ZIEK};"EJE";;;"streng")`,
    betekent:
      'Er zijn twee profielen: "wet" voor de laatste dag die de tekst toelaat en "veilig" voor de dag om op te plannen.',
    doe: ['Schrijf "wet" of "veilig", of laat het argument leeg voor "wet".'],
  },
  {
    naam: 'geen-aantal-dagen',
    titel: 'Is geen aantal dagen',
    formule: `=PW.DEADLINE(${ZIEK};"EWT";;-7)`,
    betekent: 'Een aantal dagen is een heel getal van 0 of meer.',
    doe: ['Geef bijvoorbeeld 13 voor dertien dagen die niet meetellen. Halve dagen zijn er hier niet.'],
  },
  {
    naam: 'regelversie-niet-aanwezig',
    titel: 'Regelversie niet aanwezig',
    formule: `=PW.DEADLINE(${ZIEK};"EJE";;;;"2019.1.0")`,
    betekent: 'De versie van de regels die u vraagt is niet op deze computer. De melding noemt welke er wel zijn.',
    doe: ['Kies een versie die er is, of laat het argument leeg voor de versie die in gebruik is.'],
  },
  {
    naam: 'paren',
    titel: 'Geef paren',
    formule: `=PW.VOLGENDE(${ZIEK};DATUM(2025;2;11);"PA")`,
    betekent:
      'Achter de vaste argumenten horen steeds twee waarden: een naam en wat daarbij hoort. Een waarde zonder naam zou nergens voor meetellen.',
    doe: [
      'Schrijf bijvoorbeeld "PA";B2;"PVA";C2, of geef een bereik van twee kolommen. Is B2 nog leeg, dan telt de stap als nog niet gezet.',
    ],
  },
]
