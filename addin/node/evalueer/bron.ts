import type { FileHandle } from 'node:fs/promises'
import { aangehaald } from '@poortwachter/wet/lezen'
import type { Koprij } from '../../dossiers/koprij.ts'
import type { Kopkeuzes } from '../../dossiers/koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import type { Invoerblok } from './blok.ts'
import { createBewaring } from './csv/bewaring.ts'
import { readBlokken } from './csv/blokken.ts'
import { openCsv } from './csv/kop.ts'
import { openLeesbaar } from './csv/omgezet.ts'
import type { Csvvorm } from './csv/ontleding.ts'
import { Gebruiksfout } from './gebruiksfout.ts'
import { databaseMemory } from './geheugen.ts'
import { openInvoerbestand } from './invoerbestand.ts'
import { openJsonl } from './jsonl/lezen.ts'
import type { Opties } from './opties.ts'
import { openParquet } from './parquet/lezen.ts'
import { openXlsx } from './xlsx/lezen.ts'
import { readWerkmapbestand } from './xlsx/werkmapbestand.ts'

/** The input, opened and understood as far as its headings. */
export interface Invoerbron {
  /** What is read, in words: characters and separator, or the place in the workbook. */
  readonly omschrijving: string
  /** First rows as they stand. */
  readonly bovenkant: readonly (readonly unknown[])[]
  readonly koprij: Koprij | undefined
  /** Sheets, tables and cells under a table that are not read, and why; whole once the rows have been read. */
  readonly nietGelezen: () => readonly string[]
  readonly csv: Csvvorm | undefined
  /** The file itself when its rows are those of a table, each one row of the output. */
  readonly tabelpad?: string
  /** Size of the whole: bytes of a csv file, rows of a table; 0 when not known. */
  readonly omvang: number
  /** The rows below the headings. */
  blokken(): AsyncGenerator<Invoerblok>
  /** Looks up formulas without a stored value, so that `blokken` can name them. */
  readFormules?(): Promise<void>
  close(): Promise<void>
}

/** What the headings are looked up with. */
export interface Kopkennis {
  readonly velden: readonly Veld[]
  readonly keuzes: Kopkeuzes
}

const TEKENNAAM: Readonly<Record<string, string>> = {
  ';': 'puntkomma',
  ',': 'komma',
  '\t': 'tab',
  '|': 'rechte streep',
}

const openCsvBron = async (
  bestand: FileHandle,
  grootte: number,
  { velden, keuzes }: Kopkennis,
): Promise<Invoerbron> => {
  const { lezer, omvang, herkomst } = await openLeesbaar(bestand, grootte)
  const opening = await openCsv(lezer, velden, keuzes)
  const { tekenset, isGemengd, scheiding, begin, bovenkant, koprij } = opening
  const tekens = herkomst ?? (tekenset === 'utf-8' ? 'UTF-8' : 'Windows-1252')
  const bewaring = createBewaring()
  return {
    omschrijving: `csv, ${tekens}${isGemengd ? ' met andere tekens erin' : ''}, scheidingsteken ${TEKENNAAM[scheiding]}`,
    bovenkant,
    koprij,
    nietGelezen: () => [],
    csv: { tekenset, isGemengd, scheiding },
    omvang,
    blokken: async function* () {
      let overslaan = (koprij?.rij ?? -1) + 1
      const snede = { begin, scheiding, overslaan, breedte: koprij?.koppen.length ?? 0 }
      for await (const blok of bewaring.blokken(() => readBlokken(lezer, snede))) {
        yield { soort: 'csv', ...blok, overslaan }
        overslaan = 0
      }
    },
    close: () => bestand.close(),
  }
}

/** Opens the input; throws a `Gebruiksfout` when it is not there or not what its name says. */
export const openBron = async (
  { invoer, invoervorm, blad, geheugen, draden }: Opties,
  kennis: Kopkennis,
): Promise<Invoerbron> => {
  const bestand = await openInvoerbestand(invoer)
  try {
    const { size } = await bestand.stat()
    if (size === 0) throw new Gebruiksfout(`Het bestand ${aangehaald(invoer)} is leeg.`)
    if (invoervorm === 'csv') return await openCsvBron(bestand, size, kennis)
    if (invoervorm === 'jsonl') return await openJsonl(bestand, invoer, kennis)
    if (invoervorm === 'parquet') {
      await bestand.close()
      return await openParquet(invoer, databaseMemory(geheugen, draden), kennis)
    }
    const bron = await openXlsx(await readWerkmapbestand(bestand), blad, kennis)
    await bestand.close()
    return bron
  } catch (fout) {
    await bestand.close().catch(() => undefined)
    throw fout
  }
}
