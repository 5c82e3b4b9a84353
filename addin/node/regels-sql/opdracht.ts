import { dialecten, editieSql, leesmij } from '@poortwachter/wet/sql'
import { oorspronkelijkOf } from '../../regels/oorspronkelijk.ts'
import type { Register } from '@poortwachter/wet'
import { createTijdelijkBestand } from '../evalueer/tijdelijk-bestand.ts'
import { Gebruiksfout } from '../evalueer/gebruiksfout.ts'
import { hashOf } from '../editiehash.ts'
import { oproepVan } from '../oproep.ts'
import { readRegister } from '../registerkeuze.ts'
import { printRegels } from '../terminal.ts'
import { columnsFrom, readSqlopties } from './opties.ts'
import type { Sqlopties } from './opties.ts'

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
  --help                 deze tekst

De SQL maakt alleen weergaven: views die met pw_ beginnen, met in pw_uitkomsten alle antwoorden. In DuckDB en PostgreSQL
is nagerekend dat zij hetzelfde antwoorden als de invoegtoepassing. Er gaat niets naar het internet en er wordt geen
databank geopend.
`

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

const run = async (argumenten: readonly string[]): Promise<void> => {
  const opties = readSqlopties(argumenten)
  if (opties === 'help') {
    process.stdout.write(HULP)
    return
  }
  const register = await readRegister(opties.regelversie)
  const hash = hashOf(oorspronkelijkOf(register.regelboek))
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
  printRegels(process.stderr, [fout.message])
  process.exitCode = 2
}
