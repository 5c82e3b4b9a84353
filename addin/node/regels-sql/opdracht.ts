import { dialecten, editieSql, leesmij } from '@poortwachter/wet/sql'
import { oorspronkelijkOf } from '../../regels/oorspronkelijk.ts'
import type { Register } from '@poortwachter/wet'
import { createTijdelijkBestand } from '../evalueer/bestand/tijdelijk-bestand.ts'
import { Gebruiksfout, Importvraagfout } from '../evalueer/gebruik/gebruiksfout.ts'
import { hashOf } from '../editiehash.ts'
import { oproepVan } from '../oproep.ts'
import { readRegister } from '../registerkeuze.ts'
import { printRegels } from '../terminal.ts'
import { columnsFrom, readSqlopties } from './opties.ts'
import type { Databankopties, Sqlopties } from './opties.ts'

const OPROEP = oproepVan('regels-sql')

const HULP = `Schrijft de regels als SQL, voor wie zijn dossiers in een databank of op een cluster heeft.

  ${OPROEP} --dialect duckdb --uit regels.sql
  ${OPROEP} --dialect spark --regelversie 2026.12.0 --tabel personeel.dossiers --uit regels.sql
  ${OPROEP} --dialect postgresql --leesmij --uit LEESMIJ.md

  --dialect NAAM         duckdb, postgresql of spark
  --regelversie VERSIE   versie van de regels, zoals 2026.12.0 (anders: de meegeleverde)
  --tabel NAAM           tabel of weergave met de dossiers (anders: dossiers)
  --kolommen LIJST       de kolommen die zij heeft, met komma's ertussen (anders: alle die de regels lezen)
  --leesmij              welke kolommen erin gaan en wat eruit komt, in plaats van de SQL
  --uit BESTAND          waar het heen gaat, in UTF-8 (anders: de standaarduitvoer)

Of meteen in een databank van PostgreSQL, met uw eigen kolommen zoals zij heten:

  ${OPROEP} --verbinding postgres://ik@server/hr --tabel personeel.verzuim --toon
  ${OPROEP} --verbinding postgres://ik@server/hr --tabel personeel.verzuim

  --verbinding ADRES     postgres://gebruiker@server:5432/databank. Het wachtwoord staat liever in PGPASSWORD of .pgpass
                         dan hier, en wordt nooit getoond. Naar een andere computer gaat alles versleuteld
  --tabel NAAM           tabel of weergave met de dossiers. Zij wordt gelezen en nooit veranderd
  --schema NAAM          schema voor de weergaven (anders: poortwachter). Wat daar van een vorige keer staat wordt vervangen
  --peildatum DAG        de dag van waaraf wordt gekeken (anders: de dag waarop u de weergaven vraagt)
  --import PLAN.json     antwoorden op vragen over deze kolommen, zoals --toon-import ze geeft
  --toon-import          alleen tonen hoe de kolommen worden gelezen, als PLAN.json
  --toon                 alleen tonen wat er wordt gemaakt: de SQL, om na te lezen of zelf te draaien
  --help                 deze tekst

De SQL maakt alleen weergaven: views die met pw_ beginnen, met in pw_uitkomsten alle antwoorden. In DuckDB en PostgreSQL
is nagerekend dat zij hetzelfde antwoorden als de invoegtoepassing. Er gaat niets naar het internet. Zonder --verbinding
wordt er geen databank geopend; met --verbinding leest deze computer de tabel een keer en blijven de dossiers waar zij zijn.
Uitgang: 0 gedaan, 2 een fout in de aanroep of de databank, 3 een vraag over de kolommen die alleen u kunt beantwoorden.
`

/** The columns cannot be read without an answer of the user. */
const VRAAG = 3

const textFor = (
  { dialect: naam, tabel, leesmij: isLeesmij, kolommen }: Sqlopties,
  register: Register,
  hash: string,
) => {
  const dialect = dialecten[naam]
  if (isLeesmij) return leesmij(register, { dialect, tabel })
  const aanwezig = kolommen === undefined ? {} : { kolommen: columnsFrom(kolommen, register) }
  return editieSql(register, { dialect, tabel, hash, ...aanwezig })
}

/** Writes a file that has its name only when it is whole. */
const writeWhole = async (pad: string, tekst: string): Promise<void> => {
  const bestand = await createTijdelijkBestand(pad)
  try {
    await bestand.write(Buffer.from(tekst))
    await bestand.seal()
    bestand.commit()
  } finally {
    await bestand.discard()
  }
}

const runInDatabank = async (opties: Databankopties, register: Register, hash: string): Promise<void> => {
  const { runDatabank } = await import('./databank/opdracht.ts')
  const { regels, tekst } = await runDatabank(opties, register, hash)
  if (tekst !== undefined && opties.uit !== undefined) await writeWhole(opties.uit, tekst)
  else if (tekst !== undefined) process.stdout.write(tekst)
  printRegels(tekst === undefined ? process.stdout : process.stderr, regels)
}

const run = async (argumenten: readonly string[]): Promise<void> => {
  const opties = readSqlopties(argumenten)
  if (opties === 'help') {
    process.stdout.write(HULP)
    return
  }
  const register = await readRegister(opties.regelversie)
  const hash = hashOf(oorspronkelijkOf(register.regelboek))
  if ('verbinding' in opties) {
    await runInDatabank(opties, register, hash)
    return
  }
  const tekst = textFor(opties, register, hash)
  if (opties.uit === undefined) {
    process.stdout.write(tekst)
    return
  }
  await writeWhole(opties.uit, tekst)
  printRegels(process.stdout, [
    `Geschreven: ${opties.uit}`,
    `Regelversie ${register.regelboek.versie}, sha256 ${hash}.`,
  ])
}

process.stdout.on('error', () => process.exit())

try {
  await run(process.argv.slice(2))
} catch (fout) {
  if (!(fout instanceof Gebruiksfout)) throw fout
  printRegels(process.stderr, fout.message.split('\n'))
  process.exitCode = fout instanceof Importvraagfout ? VRAAG : 2
}
