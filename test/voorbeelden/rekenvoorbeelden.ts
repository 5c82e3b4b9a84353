import { readFileSync, readdirSync } from 'node:fs'
import type { Cellen } from './berekening.ts'
import { berekeningen } from './berekeningen.ts'
import { readTabellen } from './tabel.ts'
import type { Voorbeeldtabel } from './tabel.ts'

const map = new URL('./', import.meta.url)

/** A file of worked examples: the name of its calculation and its tables. */
export interface Rekenpagina {
  readonly bestand: string
  readonly naam: string
  readonly tabellen: readonly Voorbeeldtabel[]
}

export const readRekenpaginas = (): readonly Rekenpagina[] =>
  readdirSync(map)
    .filter((bestand) => bestand.endsWith('.md'))
    .map((bestand) => ({
      bestand,
      naam: bestand.replace(/\.md$/, ''),
      tabellen: readTabellen(readFileSync(new URL(bestand, map), 'utf8')),
    }))

/** The cells in which a row of the calculation expects something. */
export const expectedColumns = (naam: string, kolommen: readonly string[], rij: Cellen): readonly string[] =>
  kolommen.filter((kolom) => berekeningen[naam]!.uitkomst.includes(kolom) && rij[kolom] !== '')

/** The day or amount that a cell says is not the answer; undefined where it says what is. */
export const excludedAnswer = (verwacht: string): string | undefined => /^niet ([\d.-]+)$/.exec(verwacht)?.[1]
