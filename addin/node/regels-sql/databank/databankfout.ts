import { Gebruiksfout, systemCode } from '../../evalueer/gebruik/gebruiksfout.ts'

/** Something that a database refused, with its own code (see the appendix on error codes of PostgreSQL). */
export class Databankfout extends Gebruiksfout {
  readonly code: string | undefined
  constructor(bericht: string, code: string | undefined) {
    super(bericht)
    this.code = code
  }
}

/** With whom was spoken, to name in a sentence. */
interface Gesprek {
  readonly server: string
  readonly databank: string
  readonly gebruiker: string
}

const ONBEREIKBAAR = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])
const VERBROKEN = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'])
const BEWIJS = /certificate|self.signed|unable to (?:verify|get)|altname/i

/** What the client says without a code. */
const uncoded = (bericht: string, { server, databank, gebruiker }: Gesprek): string | undefined => {
  if (/does not support SSL/i.test(bericht))
    return `De databank op ${server} versleutelt niet wat zij stuurt. Zet dat aan, of zet ?sslmode=disable achter het adres als niemand op dat netwerk kan meelezen.`
  if (BEWIJS.test(bericht))
    return `Het certificaat van ${server} is niet te controleren (${bericht}). Noem het certificaat van de uitgever met ?sslrootcert=BESTAND achter het adres.`
  if (/timeout|terminated unexpectedly|not queryable/i.test(bericht))
    return `De verbinding met ${server} kwam er niet of werd verbroken. Probeer het opnieuw.`
  if (/password must be a string|no password/i.test(bericht))
    return `De databank ${databank} op ${server} vraagt een wachtwoord voor ${gebruiker}. Zet het in PGPASSWORD of in .pgpass.`
  return undefined
}

const sentenceFor = (code: string | undefined, bericht: string, gesprek: Gesprek): string => {
  const { server, databank, gebruiker } = gesprek
  if (code !== undefined && ONBEREIKBAAR.has(code))
    return `De databank op ${server} is niet te bereiken (${code}). Klopt het adres, en staat zij aan?`
  if (code !== undefined && VERBROKEN.has(code))
    return `De databank op ${server} verbrak de verbinding (${code}). Er is niets veranderd. Probeer het opnieuw.`
  switch (code) {
    case '28P01':
    case '28000':
      return `De databank op ${server} laat ${gebruiker} niet binnen: gebruiker of wachtwoord klopt niet, of deze gebruiker mag hier niet komen.`
    case '3D000':
      return `Op ${server} is geen databank ${databank}.`
    case '42501':
      return `${gebruiker} heeft daar in ${databank} geen recht op: ${bericht}. Vraag het de beheerder, of noem met --schema een schema waarin u weergaven mag maken.`
    case '2BP01':
      return 'Op de weergaven van eerder steunt iets van uzelf. Haal dat eerst weg, of kies met --schema een ander schema.'
    case '25006':
      return `De databank ${databank} kan hier alleen worden gelezen (een kopie, misschien). Weergaven maakt u op de databank zelf.`
    case '55P03':
    case '57014':
      return `De databank ${databank} was te lang bezet. Er is niets veranderd. Probeer het later opnieuw.`
    default:
      return (
        uncoded(bericht, gesprek) ??
        `De databank ${databank} op ${server} weigerde dit${code === undefined ? '' : ` (${code})`}: ${bericht}. Er is niets veranderd.`
      )
  }
}

/** What the client or the server said, as a sentence. Neither repeats a password. */
export const databankfout = (fout: unknown, gesprek: Gesprek): Databankfout => {
  const eerste = fout instanceof AggregateError && fout.errors.length > 0 ? (fout.errors[0] as unknown) : fout
  const code = systemCode(eerste)
  const bericht = eerste instanceof Error ? eerste.message : String(eerste)
  return new Databankfout(sentenceFor(code, bericht, gesprek), code)
}
