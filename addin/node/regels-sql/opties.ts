import { parseArgs } from 'node:util'
import type { Dag, Register } from '@poortwachter/wet'
import { aangehaald, dagUitCel, naamvraag, nabij } from '@poortwachter/wet/lezen'
import { dialecten, invoerkolommen } from '@poortwachter/wet/sql'
import type { Dialectnaam } from '@poortwachter/wet/sql'
import { Gebruiksfout } from '../evalueer/gebruik/gebruiksfout.ts'
import { checkOpties } from '../optiefout.ts'

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

/** What is asked of a database that is opened. */
export interface Databankopties {
  readonly verbinding: string
  readonly tabel: string
  readonly schema: string
  readonly regelversie: string | undefined
  /** Name of a file with an import plan. */
  readonly importplan: string | undefined
  readonly toonImport: boolean
  /** Only show what would be done. */
  readonly toon: boolean
  /** Undefined: the day on which the views are asked. */
  readonly peildatum: Dag | undefined
  readonly uit: string | undefined
}

const OPTIES = {
  verbinding: { type: 'string' },
  schema: { type: 'string' },
  import: { type: 'string' },
  'toon-import': { type: 'boolean' },
  toon: { type: 'boolean' },
  peildatum: { type: 'string' },
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
  checkOpties(argumenten, OPTIES)
  return parseArgs({ args: [...argumenten], options: OPTIES, allowPositionals: true })
}

const SCHEMA = /^(?!pg_)[a-z_][a-z0-9_]{0,62}$/
const SCHEMA_VANZELF = 'poortwachter'

const schemaFrom = (getypt: string): string => {
  const naam = getypt.trim()
  if (SCHEMA.test(naam)) return naam
  throw new Gebruiksfout(
    `--schema: ${aangehaald(naam)} kan niet. Verwacht: kleine letters, cijfers en _, zoals ${SCHEMA_VANZELF}.`,
  )
}

const dayFrom = (getypt: string | undefined): Dag | undefined => {
  if (getypt === undefined) return undefined
  const lezing = dagUitCel(getypt)
  if (lezing.soort === 'gelezen') return lezing.waarde
  throw new Gebruiksfout(`--peildatum: ${lezing.soort === 'fout' ? lezing.bericht : 'niets ingevuld.'}`)
}

type Getypt = ReturnType<typeof parse>['values']

/** Options that only mean something where a database is opened, and those that only do where none is. */
const MET_DATABANK = ['schema', 'import', 'toon-import', 'toon', 'peildatum'] as const
const ZONDER_DATABANK = ['kolommen', 'leesmij'] as const

const refuse = (values: Getypt, opties: readonly (keyof Getypt)[], waarom: string): void => {
  const optie = opties.find((naam) => values[naam] !== undefined)
  if (optie !== undefined) throw new Gebruiksfout(`--${optie} ${waarom} Met --help ziet u wat kan.`)
}

const readDatabankopties = (values: Getypt, verbinding: string): Databankopties => {
  refuse(values, ZONDER_DATABANK, 'hoort niet bij --verbinding: welke kolommen er zijn staat in de databank.')
  if (values.dialect !== undefined && dialectFrom(values.dialect) !== 'postgresql')
    throw new Gebruiksfout('Met --verbinding is het dialect postgresql: andere databanken worden niet geopend.')
  const { tabel } = values
  if (tabel === undefined || tabel.trim() === '')
    throw new Gebruiksfout('Noem met --tabel waar de dossiers staan, zoals --tabel personeel.verzuim.')
  const isGetoond = values.toon === true || values['toon-import'] === true
  if (values.uit !== undefined && !isGetoond)
    throw new Gebruiksfout('--uit hoort bij --toon of --toon-import: de weergaven zelf komen in de databank.')
  return {
    verbinding,
    tabel: tabel.trim(),
    schema: schemaFrom(values.schema ?? SCHEMA_VANZELF),
    regelversie: values.regelversie,
    importplan: values.import,
    toonImport: values['toon-import'] ?? false,
    toon: values.toon ?? false,
    peildatum: dayFrom(values.peildatum),
    uit: values.uit,
  }
}

/** Reads the command line. */
export const readSqlopties = (argumenten: readonly string[]): Sqlopties | Databankopties | 'help' => {
  const { values, positionals } = parse(argumenten)
  if (values.help) return 'help'
  if (positionals.length > 0) {
    throw new Gebruiksfout(`${aangehaald(positionals[0]!)} hoort nergens bij. Met --help ziet u wat kan.`)
  }
  if (values.verbinding !== undefined) return readDatabankopties(values, values.verbinding)
  refuse(values, MET_DATABANK, 'hoort bij --verbinding.')
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
    const bedoeld = naamvraag(nabij(naam, namen, 1).map(aangehaald))
    throw new Gebruiksfout(
      `--kolommen: de regels lezen geen kolom ${aangehaald(naam)}.${bedoeld} Met --leesmij ziet u alle kolommen.`,
    )
  }
  return gekozen
}
