import { isoVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'
import { cellOf } from './kolomsoort.ts'
import type { Tabelkolom } from './kolomsoort.ts'
import { leesvormOf } from './leesvorm.ts'
import type { Databanktabel } from './tabel.ts'
import type { Toewijzing } from './toewijzing.ts'
import type { Databankverbinding } from './verbinding.ts'

/** What stands in a column, where the usual forms do not say the same of it as the reader. */
export interface Waarden {
  /** Texts that are read otherwise, with what they are; undefined: nothing that can be read. */
  readonly anders: ReadonlyMap<string, string | undefined>
  /** Texts that say that nothing stands there. */
  readonly leeg: readonly string[]
  /** How many different texts cannot be read. */
  readonly ongelezen: number
}

/** More different texts in one column are no words of a list. */
const MEESTE_VERSCHILLENDE = 100_000
/** A view with more texts in it than this is one that nobody can read. */
const MEESTE_ANDERS = 500

/** What often says so, for rows that are still to come. */
const LEGE_WOORDEN = ['', 'onbekend', 'Onbekend', '?', '-', 'n.v.t.', 'nvt', 'geen', '9999-12-31', '0001-01-01']

/** What the reader makes of a text, as SQL shows it; undefined where it cannot be read, null where nothing stands. */
const readTekst = ({ kolom, lees, soort }: Toewijzing, tekst: string): string | null | undefined => {
  const lezing = lees(cellOf(kolom, tekst))
  if (lezing.soort === 'leeg') return null
  if (lezing.soort === 'fout') return undefined
  return soort === 'dag' ? isoVan(lezing.waarde as Dag) : String(lezing.waarde)
}

const shown = ({ soort }: Toewijzing, sql: string): string =>
  soort === 'dag' ? `to_char(${sql}, 'YYYY-MM-DD')` : `CAST(${sql} AS TEXT)`

/** Whether what stands in a column reaches the reader as a text. */
const isWritten = ({ soort }: Tabelkolom): boolean => soort === 'tekst' || soort === 'dag'

const isSame = ({ soort }: Toewijzing, een: string | undefined, ander: string | undefined): boolean =>
  soort === 'getal' && een !== undefined && ander !== undefined ? Number(een) === Number(ander) : een === ander

/** Reads every different text of a column with the reader of all cells, and keeps where SQL would say otherwise. */
export const readWaarden = async (
  verbinding: Databankverbinding,
  tabel: Databanktabel,
  toewijzing: Toewijzing,
): Promise<Waarden> => {
  const { kolom } = toewijzing
  const { ruw, goed } = leesvormOf(toewijzing)
  const rijen = await verbinding.query(
    `SELECT DISTINCT cel, ${shown(toewijzing, goed('ruw'))} AS waarde FROM (SELECT ${kolom.celSql} AS cel, ${ruw} AS ruw FROM ${tabel.sql}) cellen WHERE cel IS NOT NULL LIMIT ${MEESTE_VERSCHILLENDE + 1}`,
  )
  if (rijen.length > MEESTE_VERSCHILLENDE)
    throw new Gebruiksfout(
      `In kolom ${aangehaald(kolom.naam)} staan meer dan honderdduizend verschillende teksten. Dat kan geen kolom zijn die de regels lezen: gebruik haar niet, met --import.`,
    )
  const anders = new Map<string, string | undefined>()
  const leeg = new Set(LEGE_WOORDEN.filter((woord) => isWritten(kolom) && readTekst(toewijzing, woord) === null))
  let ongelezen = 0
  for (const { cel, waarde } of rijen) {
    const tekst = String(cel)
    const volgensSql = waarde === null ? undefined : String(waarde)
    const volgensLezer = readTekst(toewijzing, tekst)
    if (volgensLezer === undefined) ongelezen++
    if (volgensLezer === null) leeg.add(tekst)
    if (!isSame(toewijzing, volgensLezer ?? undefined, volgensSql)) anders.set(tekst, volgensLezer ?? undefined)
  }
  if (anders.size > MEESTE_ANDERS)
    throw new Gebruiksfout(
      `In kolom ${aangehaald(kolom.naam)} staan ${anders.size} waarden in een vorm die in een weergave niet past. Maak er in uw databank een kolom van met ${toewijzing.soort === 'dag' ? 'echte dagen (DATE)' : 'getallen of woorden'}.`,
    )
  return { anders, leeg: [...leeg], ongelezen }
}
