import { parseArgs } from 'node:util'
import type { Register } from '@poortwachter/wet'
import { aangehaald, nabij } from '@poortwachter/wet/lezen'
import { dialecten, invoerkolommen } from '@poortwachter/wet/sql'
import type { Dialectnaam } from '@poortwachter/wet/sql'
import { Gebruiksfout } from '../evalueer/gebruiksfout.ts'

/** What is asked for on the command line. */
export interface Sqlopties {
  readonly dialect: Dialectnaam
  readonly tabel: string
  /** As typed; undefined: all columns are there. */
  readonly kolommen: string | undefined
  readonly regelversie: string | undefined
  readonly leesmij: boolean
  /** Name of the file to write; undefined: standard output. */
  readonly uit: string | undefined
}

const OPTIES = {
  dialect: { type: 'string' },
  tabel: { type: 'string' },
  kolommen: { type: 'string' },
  regelversie: { type: 'string' },
  leesmij: { type: 'boolean' },
  uit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const NAMEN = Object.keys(dialecten).join(', ')

const isDialect = (naam: string): naam is Dialectnaam => Object.hasOwn(dialecten, naam)

const dialectFrom = (getypt: string | undefined): Dialectnaam => {
  const naam = getypt?.trim().toLowerCase()
  if (naam === undefined) throw new Gebruiksfout(`Noem met --dialect voor welke databank de SQL is: ${NAMEN}.`)
  if (isDialect(naam)) return naam
  throw new Gebruiksfout(`--dialect: ${aangehaald(naam)} is er niet. Kies uit: ${NAMEN}.`)
}

/** A name of a table with at most a schema and a catalogue before it, as it can stand in SQL without quotes. */
const TABELNAAM = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,2}$/

const tableFrom = (getypt: string): string => {
  const naam = getypt.trim()
  if (TABELNAAM.test(naam)) return naam
  throw new Gebruiksfout(
    `--tabel: ${aangehaald(naam)} is geen naam van een tabel. Verwacht: letters, cijfers en _, zoals dossiers of personeel.dossiers.`,
  )
}

const parse = (argumenten: readonly string[]) => {
  try {
    return parseArgs({ args: [...argumenten], options: OPTIES, allowPositionals: true })
  } catch {
    throw new Gebruiksfout('Die optie is er niet, of haar waarde ontbreekt. Met --help ziet u wat kan.')
  }
}

/** Reads the command line. */
export const readSqlopties = (argumenten: readonly string[]): Sqlopties | 'help' => {
  const { values, positionals } = parse(argumenten)
  if (values.help) return 'help'
  if (positionals.length > 0) {
    throw new Gebruiksfout(`${aangehaald(positionals[0]!)} hoort nergens bij. Met --help ziet u wat kan.`)
  }
  return {
    dialect: dialectFrom(values.dialect),
    tabel: tableFrom(values.tabel ?? 'dossiers'),
    kolommen: values.kolommen,
    regelversie: values.regelversie,
    leesmij: values.leesmij ?? false,
    uit: values.uit,
  }
}

/** The columns that were named with `--kolommen`; a name that the rules do not read is a mistake. */
export const columnsFrom = (getypt: string, register: Register): ReadonlySet<string> => {
  const namen = invoerkolommen(register).map(({ naam }) => naam)
  const gekozen = new Set(
    getypt
      .split(',')
      .map((naam) => naam.trim().toLowerCase())
      .filter((naam) => naam !== '' && naam !== 'dossier'),
  )
  for (const naam of gekozen) {
    if (namen.includes(naam)) continue
    const [lijkt] = nabij(naam, namen, 1)
    throw new Gebruiksfout(
      `--kolommen: de regels lezen geen kolom ${aangehaald(naam)}.${lijkt === undefined ? '' : ` Bedoelt u ${lijkt}?`} Met --leesmij ziet u alle kolommen.`,
    )
  }
  return gekozen
}
