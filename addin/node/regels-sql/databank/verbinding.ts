import { Client } from 'pg'
import type { QueryResult } from 'pg'
import type { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'
import { readAdres } from './adres.ts'
import { databankfout } from './databankfout.ts'

/** An open connection with a database. Whatever fails says so in a sentence, without the password. */
export interface Databankverbinding {
  /** The database and where it is, to show. */
  readonly naam: string
  /** Major version of the server. */
  readonly versie: number
  query(sql: string, waarden?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
  close(): Promise<void>
}

const WACHT_MS = 15_000

const answers = async (
  klant: Client,
  sql: string,
  waarden: readonly unknown[] | undefined,
): Promise<readonly Record<string, unknown>[]> => {
  const uitkomst: unknown = await klant.query<Record<string, unknown>>(sql, waarden && [...waarden])
  // Several statements in one text give several results; only one of a single statement is looked at.
  return Array.isArray(uitkomst) ? [] : (uitkomst as QueryResult<Record<string, unknown>>).rows
}

/** Opens the database at an address as `postgres://gebruiker@server/databank`. */
export const openVerbinding = async (getypt: string): Promise<Databankverbinding> => {
  const { server, verbindingstekst } = readAdres(getypt)
  let klant: Client | undefined
  const failure = (fout: unknown): Gebruiksfout =>
    databankfout(fout, { server, databank: klant?.database ?? '', gebruiker: klant?.user ?? '' })
  try {
    const nieuw = new Client({
      connectionString: verbindingstekst,
      connectionTimeoutMillis: WACHT_MS,
      application_name: 'poortwachter',
    })
    klant = nieuw
    // A connection that breaks is told by the question that is under way.
    nieuw.on('error', () => undefined)
    await nieuw.connect()
    const [stand] = await answers(nieuw, "SELECT current_setting('server_version_num') AS nummer", undefined)
    return {
      naam: `${nieuw.database ?? ''} op ${server}`,
      versie: Math.floor(Number(stand?.nummer) / 10_000),
      query: async (sql, waarden) => {
        try {
          return await answers(nieuw, sql, waarden)
        } catch (fout) {
          throw failure(fout)
        }
      },
      close: () => nieuw.end().catch(() => undefined),
    }
  } catch (fout) {
    await klant?.end().catch(() => undefined)
    throw failure(fout)
  }
}
