import type { Pakketopdracht } from '../oproep.ts'

/** What `--help --english` shows of a command: the same options as its Dutch text. */
export const hulpInHetEngels: Readonly<Record<Pakketopdracht, string>> = {
  evalueer: `Works out a whole portfolio: deadlines, status, second track, risk of a wage sanction and exposure, case by case.

  npx poortwachter evalueer in.csv --uit out.csv
  npx poortwachter evalueer in.xlsx --uit out.xlsx --peildatum 2026-11-22 --profiel veilig

  --uit FILE             csv, xlsx, parquet or jsonl. The input comes first, the outcomes behind it.
                         The summary is a second sheet, or a file beside it (out.samenvatting.csv). out.csv.manifest.json says
                         what was worked out with what, so that another can do it again.
  --peildatum DAY        the day from which is looked (otherwise: today)
  --regelversie VERSION  edition of the rules, such as 2026.11.0 (otherwise: the one in this package)
  --profiel wet|veilig   wet: last day that the text allows (default); veilig: the safe day
  --loonpercentage P     part of the wage that is paid during a wage sanction, where the row does not say
  --vakantietoeslag P    on top of that wage, in per cent (otherwise: not counted)
  --werkgeverslasten P   on top of that wage, in per cent (otherwise: not counted)
  --kolommen LIST        which heading is which field: "Ziek per=ziektedatum; Afdeling=-"
                         or a JSON file: { "Ziek per": "ziektedatum", "Afdeling": null }
  --per COLUMNS          divided by columns of the file, or by quarter of the first sick day ("kwartaal"):
                         "werkgever,afdeling,kwartaal". How many of each class, how complete, and the exposure as a
                         range; what is not known stands apart and is no 0. In an xlsx with charts
  --vergelijk DAY        the same rows on another day, or under another edition (2026.11.0). May be repeated
  --wat-als "FIELD=VALUE; …"
                         the same rows with this filled in in every row: "Start spoor 2=1-12-2026". May be repeated
  --herhaal MANIFEST     does the run of this manifest again, with the same file, and says whether it is equal
  --import PLAN.json     answers to questions about this kind of export, as --toon-import gives them
  --toon-import          only show how the file is read, as a PLAN.json
  --blad NAME            the sheet or table in an xlsx (otherwise: all with the same headings)
  --geheugen MB          how much memory the whole may use (otherwise: 1500)
  --draden N             number of threads; the outcome is the same for any number
  --velden               all fields that a column can have, with the headings that are recognised
  --help                 this text

Parquet: every row of the table is a row of the output, and columns stay what they were. Jsonl: one JSON object a line.
In both a day is a real day (ISO 8601), and what is not known is null.

A row that cannot be read does not hold up the rest: it gets a message with its line and column. The output gets its name
only when it is whole, and others cannot read it. Exit code: 0 done, 1 a fault of the program or a
repeat that is not equal, 2 a mistake in the call or the input, 3 a question about the input that only you can answer.
`,
  formule: `Works out formulas as a Dutch workbook with the add-in does.

  npx poortwachter formule '=PW.DEADLINE(DATUM(2025;1;6);"WIA")'
  npx poortwachter formule --json < formulas.txt

  --json                 answers as JSON, one a line
  --help                 this text

Without a formula the command reads one a line from standard input.
`,
  rekenbewijs: `Checks a proof sheet: do all outcomes follow from the input, under the same rules?

  npx poortwachter rekenbewijs file.xlsx
  npx poortwachter rekenbewijs file.xlsx --vingerafdruk 3f9a0c11d2e4

  --vingerafdruk TEXT    at least the first 12 characters, as noted when the sheet was made: then you also see whether
                         something was changed afterwards that is not worked out, such as the name of a case
  --help                 this text

The file is a workbook with a sheet made in the task pane under Rekenbewijs; it is not changed. Exit code: 0 the same,
1 different, 2 cannot be checked.
`,
  'regels-sql': `Writes the rules as SQL, for cases that live in a database or on a cluster.

  npx poortwachter regels-sql --dialect duckdb --uit regels.sql
  npx poortwachter regels-sql --dialect spark --regelversie 2026.12.0 --tabel personeel.dossiers --uit regels.sql
  npx poortwachter regels-sql --dialect postgresql --leesmij --uit LEESMIJ.md

  --dialect NAME         duckdb, postgresql or spark
  --regelversie VERSION  edition of the rules, such as 2026.12.0 (otherwise: the one in this package)
  --tabel NAME           table or view with the cases (otherwise: dossiers)
  --kolommen LIST        the columns that it has, with commas between them (otherwise: all that the rules read)
  --leesmij              which columns go in and what comes out, instead of the SQL
  --uit FILE             where it goes, in UTF-8 (otherwise: standard output)

Or straight into a PostgreSQL database, with your own columns as they are called:

  npx poortwachter regels-sql --verbinding postgres://me@server/hr --tabel personeel.verzuim --toon
  npx poortwachter regels-sql --verbinding postgres://me@server/hr --tabel personeel.verzuim

  --verbinding ADDRESS   postgres://user@server:5432/database. Better keep the password in PGPASSWORD or .pgpass than
                         here; it is never shown. To another computer everything travels encrypted
  --tabel NAME           table or view with the cases. It is read, and never changed
  --schema NAME          schema for the views (otherwise: poortwachter). Those of an earlier time are replaced
  --peildatum DAY        the day from which is looked (otherwise: the day on which you ask the views)
  --import PLAN.json     answers to questions about these columns, as --toon-import gives them
  --toon-import          only show how the columns are read, as a PLAN.json
  --toon                 only show what would be made: the SQL, to read or to run yourself
  --help                 this text

The SQL makes views only; their names begin with pw_, and pw_uitkomsten holds all answers. Nothing goes to the internet.
Without --verbinding no database is opened; with it this computer reads the table once, and the cases stay where they are.
Exit code: 0 done, 2 a mistake in the call or the database, 3 a question about the columns that only you can answer.
`,
}
