import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'

const HOE =
  'Schrijf het als postgres://gebruiker@server:5432/databank. Het wachtwoord kan erin staan, in PGPASSWORD of in het bestand .pgpass.'

/** The address; what is wrong with it is said without repeating it, as a password may stand in it. */
const parse = (getypt: string): URL => {
  let adres: URL
  try {
    adres = new URL(getypt)
  } catch {
    throw new Gebruiksfout(`--verbinding: dit is geen adres van een databank. ${HOE}`)
  }
  if (adres.protocol !== 'postgres:' && adres.protocol !== 'postgresql:')
    throw new Gebruiksfout(`--verbinding: ${aangehaald(adres.protocol)} wordt niet gelezen, alleen postgres:. ${HOE}`)
  // Half a password would be taken for the server.
  if (`${adres.pathname}${adres.search}${adres.hash}`.includes('@'))
    throw new Gebruiksfout(
      `--verbinding: in het wachtwoord staat een teken dat in een adres iets anders betekent. Schrijf # als %23, / als %2F en ? als %3F. ${HOE}`,
    )
  return adres
}

const HIER = /^(?:\/.*|localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/

/** The machine where the client will go, found as it does; a path is a socket on this one. */
const hostOf = ({ hostname, searchParams }: URL): string =>
  [searchParams.getAll('host').at(-1), decodeURIComponent(hostname), process.env.PGHOST].find((naam) => naam) ??
  'localhost'

/** What the client calls by these names it checks like the last of them. */
const GECONTROLEERD: ReadonlySet<string | null> = new Set(['prefer', 'require', 'verify-ca', 'verify-full'])

/** To another machine rows travel encrypted, and to the machine that was meant; anything less has to be asked for. */
const withTls = (adres: URL): URL => {
  const gevraagd = adres.searchParams.getAll('sslmode').at(-1) ?? process.env.PGSSLMODE ?? null
  if (gevraagd === null ? HIER.test(hostOf(adres)) : !GECONTROLEERD.has(gevraagd)) return adres
  const veilig = new URL(adres)
  veilig.searchParams.set('sslmode', 'verify-full')
  return veilig
}

/** Where a database is: what may be shown of it, and what only the client gets to see. */
export interface Databankadres {
  readonly server: string
  readonly verbindingstekst: string
}

/** Reads an address as `postgres://gebruiker@server/databank`. */
export const readAdres = (getypt: string): Databankadres => {
  const adres = parse(getypt.trim())
  const host = hostOf(adres)
  return { server: host.startsWith('/') ? 'deze computer' : host, verbindingstekst: withTls(adres).href }
}
