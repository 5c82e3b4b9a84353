import { aangehaald, kopwoord, naamvraag, nabij, schoneTekst } from '@poortwachter/wet/lezen'
import type { Veld } from '@poortwachter/wet/lezen'
import { indelingTekst, kwartaalTekst, ONLEESBARE_GROEP } from '../../../dossiers/portefeuille/indeling.ts'
import { momentText } from '../bestand/moment.ts'
import type { Invoercel } from '../blok.ts'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import type { Rijuitkomst } from '../kolommen/rij.ts'

/** By what a portfolio is divided: a column of the file, or the quarter of the first sick day. */
export interface Perkolom {
  readonly naam: string
  /** Place of the column; undefined for the quarter. */
  readonly kolom: number | undefined
}

const KWARTAAL = 'kwartaal'
const MEESTE_KOLOMMEN = 5

/** The words of `--per`, as they were typed. */
export const perWoorden = (tekst: string | undefined): readonly string[] =>
  tekst === undefined
    ? []
    : tekst
        .split(',')
        .map((woord) => woord.trim())
        .filter((woord) => woord !== '')

const columnFor = (
  getypt: string,
  koppen: readonly string[],
  velden: readonly Veld[],
  kolomVan: ReadonlyMap<string, number>,
): Perkolom => {
  const woord = kopwoord(getypt)
  const kop = koppen.findIndex((kandidaat) => kopwoord(kandidaat) === woord)
  if (kop >= 0) return { naam: koppen[kop]!, kolom: kop }
  const veld = velden.find(({ id, titel, namen }) => [id, titel, ...namen].some((naam) => kopwoord(naam) === woord))
  const kolom = veld && kolomVan.get(veld.id)
  if (kolom !== undefined) return { naam: koppen[kolom]!, kolom }
  if (woord === KWARTAAL) return { naam: indelingTekst.kwartaal, kolom: undefined }
  const bedoeld = naamvraag(nabij(getypt, [...koppen, KWARTAAL], 1).map(aangehaald))
  throw new Gebruiksfout(
    `--per: het bestand heeft geen kolom ${aangehaald(getypt)}.${bedoeld} Koppen zijn: ${koppen.filter((naam) => naam !== '').join(', ')}; ook "kwartaal" kan.`,
  )
}

/** The columns of `--per`; throws a `Gebruiksfout` on one that the file does not have. */
export const perkolommenOf = (
  woorden: readonly string[],
  koppen: readonly string[],
  velden: readonly Veld[],
  kolomVan: ReadonlyMap<string, number>,
): readonly Perkolom[] => {
  if (woorden.length > MEESTE_KOLOMMEN)
    throw new Gebruiksfout(`--per: er staan ${woorden.length} kolommen. Geef er hoogstens ${MEESTE_KOLOMMEN}.`)
  const kolommen = woorden.map((woord) => columnFor(woord, koppen, velden, kolomVan))
  const dubbel = kolommen.find(({ naam }, plaats) => kolommen.findIndex((een) => een.naam === naam) < plaats)
  if (dubbel)
    throw new Gebruiksfout(`--per: ${aangehaald(dubbel.naam)} staat er twee keer. Geef iedere kolom één keer.`)
  return kolommen
}

const LANGSTE_WOORD = 200

/** Under what a case is counted, for each column; empty where it says nothing. */
export const groepwoordenOf = (
  kolommen: readonly Perkolom[],
  cellen: readonly Invoercel[],
  { stand }: Pick<Rijuitkomst, 'stand'>,
): readonly string[] =>
  kolommen.map(({ kolom }) => {
    if (kolom === undefined) return stand ? kwartaalTekst(stand.dossier) : ONLEESBARE_GROEP
    const cel = cellen[kolom] ?? ''
    return schoneTekst(cel instanceof Date ? momentText(cel) : String(cel)).slice(0, LANGSTE_WOORD)
  })
