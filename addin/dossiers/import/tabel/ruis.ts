import { zin } from '../../../taal/zin.ts'
import { dagUitCel, isGewoonTeken, isPlaatshouder, kopwoord, LANGSTE_KOP, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Tabelkoppen } from '../../koprij.ts'
import { createKoprijkijker, otherTableText } from './andere-tabel.ts'
import { bijschriftVan, isOndertekening } from './bijschrift.ts'
import type { Bijschrift } from './bijschrift.ts'
import { isLeegCel } from '../kolom/kolomprofiel.ts'
import type { Kopoordeel } from '../kop/koprol.ts'

const TOTAAL = /^(?:sub|eind)?totaal\b|^totalen?\b|^(?:grand )?total\b|^gemiddelde?\b|^aantal\b/i
const PAGINA =
  /^(?:pagina|page|blad|blz\.?) ?\d+\b|^(?:afdruk|print)datum\b|^afgedrukt op\b|^\(?einde (?:van het )?(?:rapport|overzicht)/i
/** What such a row begins with; most rows begin with something else, and need not be looked at further. */
const BEGINTEKENS = Uint8Array.from({ length: 0x7f }, (_, teken) =>
  'setgapbSETGAPB('.includes(String.fromCharCode(teken)) ? 1 : 0,
)

/** Characters that only `kopwoord` knows what to do with: brackets, a written line end, accents. */
const isBijzonder = (teken: number): boolean => teken === 0x28 || teken === 0x5b || teken === 0x5f || teken > 0x7e

/** The character as `kopwoord` keeps it; 0 when it leaves it out. */
const keptAs = (teken: number): number => {
  const klein = teken >= 0x41 && teken <= 0x5a ? teken + 0x20 : teken
  return (klein >= 0x61 && klein <= 0x7a) || (klein >= 0x30 && klein <= 0x39) || klein === 0x25 ? klein : 0
}

/** Whether `kopwoord` makes this of a cell. Most cells are no heading, and show so in their first characters. */
const isKopwoordVan = (cel: string, woord: string): boolean => {
  let plaats = 0
  for (let i = 0; i < cel.length; i++) {
    const teken = cel.charCodeAt(i)
    if (isBijzonder(teken)) return kopwoord(cel) === woord
    const blijft = keptAs(teken)
    if (blijft !== 0 && (plaats >= woord.length || woord.charCodeAt(plaats++) !== blijft)) return false
  }
  return plaats === woord.length
}

/** Sees the rows below the headings one after another. */
export interface Ruiszoeker {
  /** Why a row is no row of the list; undefined when it is one. Of a row that was refused not all cells are known. */
  see(rij: readonly Dossiercel[], isGeweigerd?: boolean): string | undefined
  /** Tables with other headings that began among those rows. */
  readonly tabellen: readonly Tabelkoppen[]
  /** The employer that a line above the row that was seen last names for the rows below it. */
  werkgever(): string | undefined
  /** The text of the row that was seen last, where it has nothing else and can be such a line as well as a row of the list. */
  losseRegel(): string | undefined
}

/** What a row shows of being one of the list. */
interface Rijbegin {
  readonly gevuld: number
  readonly isKoppen: boolean
  /** Whether totals and lines of a page can begin so. */
  readonly isBekend: boolean
  /** Whether a number stands before the first text: that of a row of the list. */
  readonly isAchtergetal: boolean
  readonly eerste: string
  readonly laatste: string
}

/** A row with more cells than this is one of the list. */
const MEESTE_BIJSCHRIFT = 2

/** A total and nothing else, beside which a number is one too. */
const ALLEEN_TOTAAL = /^(?:(?:sub|eind)?totaal|totalen?|(?:grand )?total|gemiddelde?|aantal)\W*$/i
/** Dates that cannot be read, or not yet, are no numbers of a total either. */
const DATUMVORM = /\d ?[-/] ?(?:\d{1,2}|[a-z]{3,}) ?[-/] ?\d/i

/** Whether a cell in the column of the first sick day holds one: then its row is a case, whatever it begins with. */
const isZiektedag = (cel: Dossiercel | undefined, eerste: string): boolean => {
  if (cel === undefined || isPlaatshouder(cel)) return false
  if (typeof cel === 'number' && ALLEEN_TOTAAL.test(eerste)) return false
  if (typeof cel === 'string' && DATUMVORM.test(cel)) return true
  return dagUitCel(cel).soort === 'gelezen' || dagUitCel(cel, 'maand-dag').soort === 'gelezen'
}

/** Why a line that names an employer is no row of the list. */
export const employerLineText = (naam: string): string => zin`de werkgever van de rijen eronder (${naam})`

/** Why a row of a table beside this one, below the last of its own, is none. */
export const onlyBesideText = (): string => zin`van de tabel ernaast`

/**
 * `begin` are the columns that can hold the first sick day, and `isAlleenErnaast` tells of a row whether all its cells are
 * of a table beside it.
 */
export const createRuiszoeker = (
  koppen: readonly string[],
  oordeelOver: (kop: string) => Kopoordeel,
  begin: readonly number[],
  isAlleenErnaast: (rij: readonly Dossiercel[]) => boolean = () => false,
): Ruiszoeker => {
  const woorden = koppen.map(kopwoord)
  const headingsIn = createKoprijkijker(koppen, oordeelOver)
  const tabellen: Tabelkoppen[] = []
  let andere: string | undefined
  let werkgever: string | undefined
  let losseRegel: string | undefined
  /** Whether something stands in a column of the first sick day, other than the text that the row begins with. */
  const isBegonnen = (rij: readonly Dossiercel[], eerste: string): boolean =>
    begin.length === 0 ||
    begin.some((plaats) => {
      const cel = rij[plaats]
      return !isLeegCel(cel) && (typeof cel !== 'string' || schoneTekst(cel) !== eerste || isZiektedag(cel, eerste))
    })
  const captionText = (bijschrift: Bijschrift): string => {
    if (bijschrift.soort === 'opmerking') return zin`een opmerking bij de tabel`
    if (bijschrift.soort === 'tussenkop') return zin`een regel boven een groep rijen`
    werkgever = bijschrift.naam
    return employerLineText(bijschrift.naam)
  }
  /** Why a row with no more than two cells is none of the list. */
  const captionIn = (rij: readonly Dossiercel[], eerste: string, laatste: string): string | undefined => {
    if (isBegonnen(rij, eerste)) return isOndertekening(eerste) ? zin`een opmerking bij de tabel` : undefined
    const bijschrift = bijschriftVan(eerste, laatste, oordeelOver)
    if (bijschrift === undefined && laatste === '') losseRegel = eerste
    return bijschrift && captionText(bijschrift)
  }
  const isKop = (cel: Dossiercel, woord: string | undefined): boolean =>
    typeof cel === 'string' &&
    woord !== undefined &&
    woord !== '' &&
    cel.length <= LANGSTE_KOP &&
    isKopwoordVan(cel, woord)
  /** How a row begins; undefined where the list has rows that begin so, and they have more cells than a caption. */
  const beginOf = (rij: readonly Dossiercel[]): Rijbegin | undefined => {
    let gevuld = 0
    let isKoppen = true
    let isBekend = false
    let isAchtergetal = false
    let eerste = ''
    let laatste = ''
    for (let i = 0; i < rij.length; i++) {
      const cel = rij[i]!
      if (cel === '') continue
      gevuld++
      isKoppen &&= isKop(cel, woorden[i])
      if (gevuld > MEESTE_BIJSCHRIFT && !isKoppen && !isBekend) return undefined
      if (typeof cel !== 'string' || eerste !== '') {
        isAchtergetal ||= eerste === ''
        laatste = String(cel)
        continue
      }
      const teken = cel.charCodeAt(0)
      isBekend = !isGewoonTeken(teken) || BEGINTEKENS[teken] === 1
      eerste = schoneTekst(cel)
    }
    return { gevuld, isKoppen, isBekend, isAchtergetal, eerste, laatste }
  }
  const ruisIn = (rij: readonly Dossiercel[]): string | undefined => {
    const gezien = beginOf(rij)
    if (gezien === undefined || gezien.gevuld === 0) return undefined
    const { gevuld, isKoppen, isBekend, isAchtergetal, eerste, laatste } = gezien
    if (isKoppen && (gevuld > 1 || koppen.length === 1)) return zin`de koppen nog een keer`
    if (isBekend && TOTAAL.test(eerste) && !begin.some((plaats) => isZiektedag(rij[plaats], eerste)))
      return zin`een totaalregel`
    if (gevuld > MEESTE_BIJSCHRIFT || eerste === '') return undefined
    if (isBekend && PAGINA.test(eerste)) return zin`een regel van de pagina`
    return isAchtergetal ? undefined : captionIn(rij, eerste, schoneTekst(laatste))
  }
  return {
    tabellen,
    werkgever: () => werkgever,
    losseRegel: () => losseRegel,
    see: (rij, isGeweigerd = false) => {
      losseRegel = undefined
      const gevonden = headingsIn(rij)
      const isEigen = gevonden?.soort === 'eigen' && !isGeweigerd
      if (isEigen) andere = undefined
      else if (gevonden) {
        tabellen.push(gevonden.tabel)
        andere = otherTableText(gevonden.tabel)
      }
      if (isEigen) return zin`de koppen nog een keer`
      if (andere !== undefined && rij.some((cel) => cel !== '')) return andere
      return ruisIn(rij) ?? (isAlleenErnaast(rij) ? onlyBesideText() : undefined)
    },
  }
}
