import { readFileSync, readdirSync } from 'node:fs'
import { readTabellen } from '../tabel.ts'
import type { Voorbeeldtabel } from '../tabel.ts'

const map = new URL('./', import.meta.url)

/** The columns of an example that are the answer of the table. */
export const UITKOMST = ['uitkomst', 'rij', 'vervolg', 'administratief', 'inhoudelijk', 'ontbreekt']

/** A file of decision examples: the table it is about, its named cases, and its tables of examples. */
export interface Beslispagina {
  readonly naam: string
  readonly code: string
  readonly gevallen: Readonly<Record<string, string>>
  readonly tabellen: readonly Voorbeeldtabel[]
}

const isGevallen = ({ kolommen }: Voorbeeldtabel): boolean => kolommen.includes('geval')

const readPagina = (naam: string): Beslispagina => {
  const tabellen = readTabellen(readFileSync(new URL(naam, map), 'utf8'))
  const gevallen = Object.fromEntries(
    tabellen.filter(isGevallen).flatMap(({ rijen }) => rijen.map((rij) => [rij['geval']!, rij['gegevens']!])),
  )
  return {
    naam,
    code: naam.replace('.md', '').replaceAll('-', '_').toUpperCase(),
    gevallen,
    tabellen: tabellen.filter((tabel) => !isGevallen(tabel)),
  }
}

export const readBeslispaginas = (): readonly Beslispagina[] =>
  readdirSync(map)
    .filter((naam) => naam.endsWith('.md') && naam !== 'zonder-rij.md')
    .map(readPagina)

/** What a row expects in a column, as an answer says it. */
export const expectedAnswer = (kolom: string, cel: string): string =>
  kolom === 'rij' ? cel.split(' ').toSorted().join(' ') : cel
