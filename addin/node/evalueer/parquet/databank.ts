import type { DuckDBConnection } from '@duckdb/node-api'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'

/** DuckDB in this process. It reads and writes files that it is told to, keeps nothing, and fetches nothing. */
export interface Databank {
  connect(): Promise<DuckDBConnection>
  close(): void
}

const load = async (): Promise<typeof import('@duckdb/node-api')> => {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw new Gebruiksfout(
      'Parquet lezen en schrijven gaat met DuckDB, en dat is er niet voor deze computer. Gebruik csv, xlsx of jsonl.',
    )
  }
}

/** `geheugen` in megabytes. What does not fit in it is a mistake, and never written to a disk that nobody chose. */
export const openDatabank = async (geheugen: number): Promise<Databank> => {
  const { DuckDBInstance } = await load()
  const databank = await DuckDBInstance.create(':memory:', {
    memory_limit: `${geheugen}MB`,
    temp_directory: '',
    // With more of them it keeps rows until it is their turn, and needs much more memory for the same file.
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  return { connect: () => databank.connect(), close: () => databank.closeSync() }
}

const quoted = (tekst: string, teken: string): string => `${teken}${tekst.replaceAll(teken, teken + teken)}${teken}`

/** A text as SQL. */
export const sqlText = (tekst: string): string => quoted(tekst, "'")

/** A name as SQL. */
export const sqlName = (naam: string): string => quoted(naam, '"')

/** A file to read, as SQL; a name can hold signs that would otherwise stand for other names. */
export const sqlFile = (pad: string): string => sqlText(pad.replaceAll(/[*?[]/g, '[$&]'))

/** What DuckDB says about a Parquet file, as a sentence that says what to do. */
export const parquetError = (fout: unknown, pad: string): unknown => {
  if (!(fout instanceof Error) || fout instanceof Gebruiksfout) return fout
  if (/out of memory/i.test(fout.message))
    return new Gebruiksfout(
      `Het geheugen is te klein voor ${aangehaald(pad)}. Geef met --geheugen meer, bijvoorbeeld --geheugen 3000.`,
    )
  return new Gebruiksfout(
    `${aangehaald(pad)} kan niet worden gelezen als Parquet: ${fout.message.split('\n')[0]}. Is het bestand heel? Maak het anders opnieuw.`,
  )
}
