import { oproepVan } from '../../oproep.ts'
import { veldgroepen } from '@poortwachter/wet/lezen'
import type { Veld } from '@poortwachter/wet/lezen'

const OPROEP = oproepVan('evalueer')

/** What `--help` shows. */
export const HULP = `Rekent een hele portefeuille uit: termijnen, status, spoor 2, loonsanctierisico en blootstelling per dossier.

  ${OPROEP} in.csv --uit uit.csv
  ${OPROEP} in.xlsx --uit uit.xlsx --peildatum 2026-11-22 --profiel veilig

  --uit BESTAND          csv, xlsx, parquet of jsonl. De invoer staat voorin, de uitkomsten erachter.
                         De samenvatting komt op een tweede blad, of in een bestand ernaast (uit.samenvatting.csv). In
                         uit.csv.manifest.json staat waarmee is gerekend, zodat een ander het over kan doen.
  --peildatum DAG        de dag van waaraf wordt gekeken (anders: vandaag)
  --regelversie VERSIE   versie van de regels, zoals 2026.11.0 (anders: de meegeleverde)
  --profiel wet|veilig   wet: laatste dag die de tekst toelaat (standaard); veilig: de veilige dag
  --loonpercentage P     deel van het loon dat tijdens een loonsanctie wordt betaald, waar de rij het niet zegt
  --vakantietoeslag P    boven op dat loon, in procenten (anders: niet meegeteld)
  --werkgeverslasten P   boven op dat loon, in procenten (anders: niet meegeteld)
  --kolommen LIJST       welke kop welk veld is: "Ziek per=ziektedatum; Afdeling=-"
                         of een JSON-bestand: { "Ziek per": "ziektedatum", "Afdeling": null }
  --per KOLOMMEN         een verdeling naar kolommen van het bestand, of naar kwartaal van de eerste ziektedag:
                         "werkgever,afdeling,kwartaal". Per klasse hoeveel, hoe volledig, en de blootstelling als
                         grenzen; wat niet bekend is staat apart en is geen 0. In een xlsx met grafieken
  --vergelijk DAG        dezelfde rijen op een andere dag, of onder een andere regelversie (2026.11.0). Mag vaker
  --wat-als "VELD=WAARDE; …"
                         dezelfde rijen met dit in iedere rij ingevuld: "Start spoor 2=1-12-2026". Mag vaker
  --herhaal MANIFEST     doet over waar dit manifest van is, met hetzelfde bestand, en zegt of het gelijk is
  --import PLAN.json     antwoorden op vragen over deze soort export, zoals --toon-import ze geeft
  --toon-import          laat alleen zien hoe het bestand wordt gelezen, als PLAN.json
  --blad NAAM            het blad of de tabel in een xlsx (anders: alle met dezelfde koppen)
  --geheugen MB          hoeveel geheugen het geheel mag gebruiken (anders: 1500)
  --draden N             aantal rekendraden; de uitkomst is bij elk aantal gelijk
  --velden               alle velden die een kolom kan hebben, met de koppen die worden herkend
  --help                 deze tekst

Csv: puntkomma, komma of tab, aanhalingstekens, UTF-8 of Windows-1252. Koppen mogen in elke volgorde staan en
worden herkend zoals in het taakvenster. Een rij die niet gelezen kan worden houdt de rest niet op: die rij
krijgt een melding met regelnummer en kolom. Er gaat niets naar het internet.

Parquet: iedere rij van de tabel is een rij van de uitvoer, en de kolommen blijven wat zij waren. Een tijdstip met een
tijdzone is de dag die het toen in Nederland was. Jsonl: één JSON-object per regel. In parquet en jsonl zijn dagen echte
dagen (ISO 8601) en is leeg null.

De uitvoer krijgt haar naam pas als zij heel is en kan door anderen niet worden gelezen. Wie de opdracht stopt, laat niets
achter. Na een harde stop (kill -9) blijft hooguit een bestand dat eindigt op .deel; de volgende keer ruimt het op.
`

/** What `--velden` shows: per group the fields with the headings that stand for them. */
export const veldenTekst = (velden: readonly Veld[]): string =>
  veldgroepen
    .map((groep) => {
      const regels = velden.filter((veld) => veld.groep === groep)
      const namen = ({ titel, namen: lijst }: Veld) => [...new Set(lijst)].filter((naam) => naam !== titel).join(', ')
      return `${groep}\n${regels.map((veld) => `  ${veld.titel}: ${namen(veld)}\n`).join('')}`
    })
    .join('\n')
