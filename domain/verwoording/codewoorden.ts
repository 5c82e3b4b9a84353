/** A word that the code itself is made of, with what it means here. */
interface Codewoord {
  readonly woord: string
  readonly betekenis: string
}

/** The words one needs to read the code, from the days up to the many cases of a caseload. */
export const codewoorden: readonly Codewoord[] = [
  { woord: 'dag', betekenis: 'een kalenderdag als geheel getal, zonder tijd en zonder tijdzone' },
  { woord: 'bron', betekenis: 'de plaats in een wet, regeling of publicatie waar een regel staat, met de woorden' },
  { woord: 'herkomst', betekenis: 'de bronnen van een regel, hoe bindend zij zijn en hoe zeker wij ervan zijn' },
  { woord: 'ingang', betekenis: 'een regel met de dag vanaf welke zij geldt; zij eindigt waar de volgende begint' },
  { woord: 'tijdlijn', betekenis: 'de ingangen van een regel op volgorde; in een dossier: alle stappen op volgorde' },
  { woord: 'anker', betekenis: 'de dag van waaraf een termijn telt: de eerste ziektedag, een stap of een gebeurtenis' },
  { woord: 'telling', betekenis: 'een anker met de maanden en dagen die erbij komen' },
  { woord: 'termijn', betekenis: 'een stap of moment met een laatste dag, met een tijdlijn van regels' },
  { woord: 'profiel', betekenis: 'welke laatste dag wordt bedoeld: die van de wet of de veilige dag van de praktijk' },
  { woord: 'tabel', betekenis: 'een bedrag, percentage of aantal door de tijd' },
  {
    woord: 'feit',
    betekenis: 'iets wat over een dossier bekend kan zijn: een woord uit een lijst, een dag of een getal',
  },
  { woord: 'beslistabel', betekenis: 'een vraag met rijen die haar beantwoorden' },
  {
    woord: 'rij',
    betekenis: 'een regel van een beslistabel: wanneer zij geldt, wat zij zegt, waarom en met welke bron',
  },
  { woord: 'regelboek', betekenis: 'alles wat de wet voor dit programma zegt, als gegevens' },
  { woord: 'editie', betekenis: 'een regelboek zoals het is uitgegeven; het verandert daarna nooit meer' },
  { woord: 'regelversie', betekenis: 'het nummer van een editie' },
  { woord: 'register', betekenis: 'een regelboek waarin regels bij hun code zijn te vinden' },
  { woord: 'dossier', betekenis: 'wat over één zieke werknemer is opgegeven' },
  { woord: 'stand', betekenis: 'waar een dossier, stap of rij staat op de dag van waaraf wordt gekeken' },
  { woord: 'uitkomst', betekenis: 'een antwoord: bekend, onvolledig, geen regel of beoordeling nodig' },
  { woord: 'grond', betekenis: 'waarom een antwoord zo is: regel, editie, bronnen, gebruikte feiten en berekening' },
  { woord: 'bevinding', betekenis: 'een rij die voor een dossier telt, met haar reden en grond' },
  { woord: 'voorbehoud', betekenis: 'de feiten die niet zijn opgegeven en de uitkomst nog kunnen veranderen' },
  { woord: 'lezing', betekenis: 'wat een cel zegt: gelezen, leeg, of een zin over wat er mis is' },
  { woord: 'kolom', betekenis: 'één gegeven van veel dossiers naast elkaar' },
  { woord: 'portefeuille', betekenis: 'veel dossiers die tegelijk worden uitgerekend' },
  { woord: 'caseload', betekenis: 'de tabel met dossiers in een werkmap' },
]
