import { zin } from '../../../taal/zin.ts'
import { kopwoord, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Tabelkoppen } from '../../koprij.ts'
import type { Kolomsamenhang } from '../kolom/kolomwerk.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** What the rows show of the columns of a table that can be another one. */
interface Kolombeeld extends Pick<Kolomsamenhang, 'anders' | 'zonder'> {
  /** Whether a column holds numbers alone. */
  readonly isNummer: (plaats: number) => boolean
}

/** Columns that can be of a table beside the one that is read. */
export interface Ernaast {
  readonly plaatsen: ReadonlySet<number>
  /** Columns that tell of which table they are: one of the table itself, and the same of the one beside it. */
  readonly paren: readonly (readonly [eigen: number, ander: number])[]
  /** Whether a row has cells in those columns alone. */
  readonly isAlleenErnaast: (rij: readonly Dossiercel[]) => boolean
  /** The tables beside it, once the rows show that there are any: those say something else in such a column. */
  readonly tabellen: (beeld: Kolombeeld) => readonly Tabelkoppen[]
  /** What is asked of such tables that no empty column keeps apart, and that were not said to be other ones. */
  readonly vraag: (beeld: Kolombeeld) => Importvraag | undefined
}

const KENMERKEND: readonly Kolomrol[] = ['personeelsnummer', 'naam', 'dossier', 'ziektedatum']
/** Those that say who a row is about. */
const WIE: readonly Kolomrol[] = ['personeelsnummer', 'naam', 'dossier']

/** Under which the answer is kept whether columns that say again who it is are of the same rows. */
export const NAASTVRAAG = 'naast'

/** A row of headings that stand side by side, of one table. */
interface Kopblok {
  readonly plaatsen: readonly number[]
  /** Whether no empty column keeps it apart from the one before it. */
  readonly sluitAan: boolean
}

/** Whether two headings say in the same way who it is: a mail address beside a number is no second number. */
const isZelfdeKop = (
  koppen: readonly string[],
  rolOp: (plaats: number) => Kolomrol | undefined,
  een: number,
  ander: number,
): boolean =>
  rolOp(een) === rolOp(ander) && (rolOp(een) === 'naam' || kopwoord(koppen[een]!) === kopwoord(koppen[ander]!))

/**
 * Places of headings by table: an empty heading ends one. Unless the columns are said to belong together, so does a column
 * that says again who it is about, behind one that does not.
 */
const blocksIn = (
  koppen: readonly string[],
  rolOp: (plaats: number) => Kolomrol | undefined,
  isSamen: boolean,
): readonly Kopblok[] => {
  const isWie = (plaats: number): boolean => WIE.includes(rolOp(plaats) ?? '')
  const isNieuw = (blok: readonly number[], plaats: number): boolean => {
    const laatsteAnder = blok.findLastIndex((eerder) => !isWie(eerder))
    return laatsteAnder >= 0 && blok.slice(0, laatsteAnder).some((eerder) => isZelfdeKop(koppen, rolOp, plaats, eerder))
  }
  const blokken: { readonly plaatsen: number[]; readonly sluitAan: boolean }[] = []
  for (const [plaats, kop] of koppen.entries()) {
    if (kop.trim() === '') continue
    const blok = blokken.at(-1)?.plaatsen
    if (blok?.at(-1) !== plaats - 1) blokken.push({ plaatsen: [plaats], sluitAan: false })
    else if (!isSamen && isWie(plaats) && isNieuw(blok, plaats)) {
      // What stands right before it and says who it is too, begins the table.
      const begin = blok.findLastIndex((eerder) => !isWie(eerder)) + 1
      blokken.push({ plaatsen: [...blok.splice(begin), plaats], sluitAan: true })
    } else blok.push(plaats)
  }
  return blokken
}

/**
 * Looks for tables that stand side by side. A column that says who it is, or when the illness began, says so once in a table:
 * behind a column without a heading it begins another, and without one between it can.
 */
export const findErnaast = (
  koppen: readonly string[],
  rolOp: (plaats: number) => Kolomrol | undefined,
  antwoord?: string,
): Ernaast => {
  const blokken = blocksIn(koppen, rolOp, antwoord === 'samen')
  const placeOf = ({ plaatsen: blok }: Kopblok, rol: Kolomrol): number | undefined =>
    blok.find((plaats) => rolOp(plaats) === rol)
  const midden = blokken.findIndex((blok) => placeOf(blok, 'ziektedatum') !== undefined)
  const pairsWith = (blok: Kopblok): Ernaast['paren'] =>
    KENMERKEND.flatMap((rol) => {
      const [eigen, ander] = [placeOf(blokken[midden]!, rol), placeOf(blok, rol)]
      if (eigen === undefined || ander === undefined) return []
      const isAaneen = blok.sluitAan || blokken[midden]!.sluitAan
      const isDezelfde = !isAaneen || rol === 'ziektedatum' || isZelfdeKop(koppen, rolOp, eigen, ander)
      return isDezelfde ? [[eigen, ander] as const] : []
    })
  const isBegin = (blok: Kopblok): boolean => pairsWith(blok).length > 0
  const links = midden < 0 ? -1 : blokken.slice(0, midden).findLastIndex(isBegin)
  const rechts = midden < 0 ? -1 : blokken.findIndex((blok, i) => i > midden && isBegin(blok))
  const andere = blokken.filter((_, i) => i <= links || (rechts >= 0 && i >= rechts))
  const plaatsen = new Set(andere.flatMap((blok) => blok.plaatsen))
  const paren = andere.flatMap(pairsWith)
  const isLeeg = (cel: Dossiercel | undefined): boolean => cel === undefined || String(cel).trim() === ''
  const zijnAnders = ({ anders, zonder, isNummer }: Kolombeeld): boolean =>
    paren.some(
      ([a, b]) =>
        (anders(a, b) && (rolOp(a) !== 'naam' || isNummer(a) === isNummer(b))) || zonder(a, b) || zonder(b, a),
    )
  const headingsText = (lijst: readonly number[]): string =>
    lijst.map((plaats) => schoneTekst(koppen[plaats]!)).join(', ')
  const isAnder = (blok: Kopblok | undefined): boolean => blok !== undefined && andere.includes(blok)
  /** Other tables that no empty column keeps apart from the one that is read. */
  const aaneen = new Set(
    blokken.flatMap((blok, i) => {
      const vorige = blokken[i - 1]
      return blok.sluitAan && vorige && isAnder(blok) !== isAnder(vorige) ? [isAnder(blok) ? blok : vorige] : []
    }),
  )
  return {
    plaatsen,
    paren,
    isAlleenErnaast: (rij) =>
      plaatsen.size > 0 &&
      rij.every((cel, plaats) => plaatsen.has(plaats) || isLeeg(cel)) &&
      rij.some((cel) => !isLeeg(cel)),
    tabellen: (beeld) => {
      if (!zijnAnders(beeld)) return []
      return andere.map((blok) => ({
        koppen: blok.plaatsen.map((plaats) => koppen[plaats]!),
        // Of a table that was said to be another one, it need not be asked whether it is read.
        metZiektedatum: !aaneen.has(blok) && placeOf(blok, 'ziektedatum') !== undefined,
      }))
    },
    vraag: (beeld) => {
      if (aaneen.size === 0 || antwoord !== undefined || !zijnAnders(beeld)) return undefined
      const eigen = blokken.flatMap((blok) => (andere.includes(blok) ? [] : blok.plaatsen))
      return {
        id: NAASTVRAAG,
        tekst: zin`Naast elkaar staan hier kolommen die twee keer zeggen over wie het gaat, en niet dezelfde: (${headingsText(eigen)}) en (${headingsText([...plaatsen])}). Zijn dat twee tabellen?`,
        voorbeelden: [],
        voorstel: null,
        keuzes: keuzesVoor([
          ['apart', zin`Ja: alleen ${headingsText(eigen)} lezen`],
          ['samen', zin`Nee: in iedere regel gaan alle kolommen over dezelfde persoon`],
        ]),
        blokkeert: true,
      }
    },
  }
}
