import type { Koppeling, Kolomkoppeling } from '../koppeling.ts'
import { isBsn } from './bsn.ts'
import { gezondheidInTekst } from './gezondheid.ts'

type Cel = string | number | boolean

/** A copy of a caseload that can be shared: who it is about cannot be read from it. */
export interface Deelkopie {
  readonly rijen: readonly (readonly Cel[])[]
  /** Whether each column holds days, so that they can be shown as such. */
  readonly isDag: readonly boolean[]
  /** Headings of the columns that were left out. */
  readonly weggelaten: readonly string[]
}

const VERVANGEN: Readonly<Record<string, string>> = {
  dossier: 'Dossier',
  naam: 'Werknemer',
  werkgever: 'Werkgever',
  adviseur: 'Adviseur',
}
const WEGGELATEN = new Set(['geboortedatum'])

/** The same word for the same person or organisation throughout the copy, in the order in which they come up. */
const createPseudoniemen = (soort: string): ((cel: Cel) => string) => {
  const bekend = new Map<string, string>()
  return (cel) => {
    const tekst = String(cel).trim()
    if (tekst === '') return ''
    const eerder = bekend.get(tekst)
    if (eerder !== undefined) return eerder
    const nieuw = `${soort} ${bekend.size + 1}`
    bekend.set(tekst, nieuw)
    return nieuw
  }
}

interface Kopiekolom {
  readonly kop: string
  readonly kolom: number
  readonly isDag: boolean
  copy(cel: Cel): Cel
}

const safeText = (cel: Cel): Cel =>
  isBsn(cel) || (typeof cel === 'string' && gezondheidInTekst(cel) !== undefined) ? '' : cel

const columnOf = ({ kolom, veld, dubbel }: Kolomkoppeling): Kopiekolom | undefined => {
  if (!veld || dubbel || WEGGELATEN.has(veld.id)) return undefined
  const soort = VERVANGEN[veld.id]
  return {
    kop: veld.titel,
    kolom,
    isDag: veld.soort === 'dag',
    copy: soort === undefined ? safeText : createPseudoniemen(soort),
  }
}

/**
 * Makes a copy with only the columns that are understood. Names, numbers, employers and advisers get a word with a
 * number; the day of birth, unknown columns and cells that look like a citizen service number or a diagnosis are left
 * out. First sick days stay, because every term is counted from them: share the copy with that in mind.
 */
export const deelkopieOf = ({ kolommen }: Koppeling, rijen: readonly (readonly Cel[])[]): Deelkopie => {
  const gekozen = kolommen.map(columnOf)
  const blijft = gekozen.flatMap((kolom) => kolom ?? [])
  return {
    rijen: [
      blijft.map(({ kop }) => kop),
      ...rijen
        .filter((rij) => rij.some((cel) => cel !== ''))
        .map((rij) => blijft.map(({ kolom, copy }) => copy(rij[kolom] ?? ''))),
    ],
    isDag: blijft.map(({ isDag }) => isDag),
    weggelaten: kolommen.flatMap(({ kop }, i) => (gekozen[i] || kop === '' ? [] : [kop])),
  }
}
