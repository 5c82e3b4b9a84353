import { dialecten, editieSql, leesmij } from '@poortwachter/wet/sql'
import { oorspronkelijkOf } from '../../regels/oorspronkelijk.ts'
import { Gebruiksfout } from '../evalueer/gebruiksfout.ts'
import { hashOf } from '../editiehash.ts'
import { oproepVan } from '../oproep.ts'
import { readRegister } from '../registerkeuze.ts'
import { printRegels } from '../terminal.ts'
import { columnsFrom, readSqlopties } from './opties.ts'

const OPROEP = oproepVan('regels-sql')

const HULP = `Schrijft de regels als SQL, voor wie zijn dossiers in een databank of op een cluster heeft.

  ${OPROEP} --dialect duckdb > regels.sql
  ${OPROEP} --dialect spark --regelversie 2026.12.0 --tabel personeel.dossiers > regels.sql
  ${OPROEP} --dialect postgresql --leesmij > LEESMIJ.md

  --dialect NAAM         duckdb, postgresql of spark
  --regelversie VERSIE   versie van de regels, zoals 2026.12.0 (anders: de meegeleverde)
  --tabel NAAM           tabel of weergave met de dossiers (anders: dossiers)
  --kolommen LIJST       de kolommen die zij heeft, met komma's ertussen (anders: alle die de regels lezen)
  --leesmij              welke kolommen erin gaan en wat eruit komt, in plaats van de SQL
  --help                 deze tekst

De SQL maakt alleen weergaven: views die met pw_ beginnen, met in pw_uitkomsten alle antwoorden. Zij geven dezelfde
antwoorden als de invoegtoepassing. Er gaat niets naar het internet en er wordt geen databank geopend.
`

const run = async (argumenten: readonly string[]): Promise<void> => {
  const opties = readSqlopties(argumenten)
  if (opties === 'help') {
    process.stdout.write(HULP)
    return
  }
  const register = await readRegister(opties.regelversie)
  const { tabel } = opties
  const dialect = dialecten[opties.dialect]
  if (opties.leesmij) {
    process.stdout.write(leesmij(register, { dialect, tabel }))
    return
  }
  const kolommen = opties.kolommen === undefined ? {} : { kolommen: columnsFrom(opties.kolommen, register) }
  const hash = hashOf(oorspronkelijkOf(register.regelboek))
  process.stdout.write(editieSql(register, { dialect, tabel, hash, ...kolommen }))
}

process.stdout.on('error', () => process.exit())

try {
  await run(process.argv.slice(2))
} catch (fout) {
  if (!(fout instanceof Gebruiksfout)) throw fout
  printRegels(process.stderr, [fout.message])
  process.exitCode = 2
}
