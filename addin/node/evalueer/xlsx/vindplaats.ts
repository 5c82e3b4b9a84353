import { parseRange } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { aangehaald, naamvraag, nabij } from '@poortwachter/wet/lezen'
import { eersteKandidaat, kandidatenOf } from '../../../dossiers/kandidaat.ts'
import type { Plaats } from '../../../dossiers/kandidaat.ts'
import { DIEPSTE_KOPRIJ } from '../../../dossiers/koprij.ts'
import type { Kopkennis } from '../invoerbron.ts'
import { koppenvingerafdruk } from '../../../dossiers/import/vraag/plan.ts'
import { Gebruiksfout, Importvraagfout } from '../gebruik/gebruiksfout.ts'
import { checkWerkmapbestand, workbookError } from './werkmapbestand.ts'

type Werkmap = Awaited<ReturnType<typeof readXlsx>>
type Blad = Werkmap['sheets'][number]
type Tabel = NonNullable<Blad['tables']>[number]

/** A block of cells, both ends included, 0 = first row or column. */
export interface Vlak {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** Where a place begins, 0 = first row or column; without a last row it runs on to the last one filled. */
export interface Vak {
  readonly rij: number
  readonly kolom: number
  readonly laatsteRij: number | undefined
  /** The whole table, its headings and totals included; undefined for a sheet without tables. */
  readonly tabel: Vlak | undefined
  /** This and the other tables of the sheet: what stands elsewhere is not read. */
  readonly tabellen: readonly Vlak[]
}

/** A table or sheet that may hold a caseload. */
export interface Xlsxvindplaats extends Plaats {
  readonly vak: Vak
}

const STELSEL_1904 =
  'Deze werkmap telt datums vanaf 1904 (een instelling van Excel voor Mac). Zet in Excel bij Opties, Geavanceerd, "1904-datumsysteem" uit, controleer de datums en bewaar de werkmap opnieuw.'

const openWorkbook = async (bytes: Uint8Array): Promise<Werkmap> => {
  checkWerkmapbestand(bytes)
  try {
    return await readXlsx(bytes, { maxRows: DIEPSTE_KOPRIJ })
  } catch (fout) {
    throw workbookError(fout)
  }
}

const blockOf = ({ range }: Tabel): readonly Vlak[] => (range === undefined ? [] : [parseRange(range)])

const tablePlace = (blad: Blad, tabel: Tabel): Xlsxvindplaats[] => {
  if (tabel.range === undefined) return []
  const vlak = parseRange(tabel.range)
  const { startRow, startCol, endRow } = vlak
  const laatsteRij = endRow - (tabel.showTotalRow ? 1 : 0)
  return [
    {
      id: tabel.name,
      soort: 'tabel',
      blad: blad.name,
      naam: tabel.name,
      bovenkant: [tabel.columns.map(({ name }) => name)],
      aantalRijen: laatsteRij - startRow,
      vak: { rij: startRow, kolom: startCol, laatsteRij, tabel: vlak, tabellen: (blad.tables ?? []).flatMap(blockOf) },
    },
  ]
}

const sheetPlace = (blad: Blad): Xlsxvindplaats => ({
  id: blad.name,
  soort: 'bereik',
  blad: blad.name,
  naam: blad.name,
  bovenkant: blad.rows.map((rij) => rij.map((cel) => (typeof cel === 'string' ? cel : ''))),
  aantalRijen: blad.rows.length,
  vak: { rij: 0, kolom: 0, laatsteRij: undefined, tabel: undefined, tabellen: [] },
})

const placesIn = (blad: Blad): readonly Xlsxvindplaats[] => {
  try {
    const tabellen = (blad.tables ?? []).flatMap((tabel) => tablePlace(blad, tabel))
    return tabellen.length > 0 ? tabellen : [sheetPlace(blad)]
  } catch (fout) {
    throw workbookError(fout)
  }
}

const named = (plaatsen: readonly Xlsxvindplaats[], naam: string): readonly Xlsxvindplaats[] => {
  const gelijk = (a: string) => a.toLowerCase() === naam.trim().toLowerCase()
  const gekozen = plaatsen.filter((plaats) => gelijk(plaats.naam) || gelijk(plaats.blad))
  if (gekozen.length > 0) return gekozen
  const namen = [...new Set(plaatsen.flatMap((plaats) => [plaats.blad, plaats.naam]))]
  const bedoeld = naamvraag(nabij(naam, namen, 1).map(aangehaald))
  throw new Gebruiksfout(
    `--blad: de werkmap heeft geen blad of tabel ${aangehaald(naam)}.${bedoeld} Er zijn: ${namen.join(', ')}.`,
  )
}

/** What of a workbook is read, and what is not. */
export interface Xlsxplaatsen {
  /** Tables or sheets with the same headings, read as one. */
  readonly plaatsen: readonly Xlsxvindplaats[]
  /** What is not read, and why. */
  readonly nietGelezen: readonly string[]
}

const placeText = ({ soort, naam }: Xlsxvindplaats): string => `${soort === 'tabel' ? 'tabel' : 'blad'} ${naam}`

/**
 * The places in a workbook that are read: the one that was named, else every table or sheet with the headings that are
 * known best. Places with a first sick day under other headings cannot be read as one with those: that is asked. Where
 * none has headings that are known it is the first, so that those can be shown.
 */
export const findXlsxplaatsen = async (
  bytes: Uint8Array,
  gevraagd: string | undefined,
  { velden, keuzes }: Kopkennis,
): Promise<Xlsxplaatsen> => {
  const werkmap = await openWorkbook(bytes)
  if (werkmap.dateSystem === '1904') throw new Gebruiksfout(STELSEL_1904)
  const zichtbaar = werkmap.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
  const verborgen = werkmap.sheets.filter((blad) => !zichtbaar.includes(blad) && blad.rows.length > 0)
  const alle = zichtbaar.flatMap(placesIn)
  const gekozen = gevraagd === undefined ? alle : named(alle, gevraagd)
  const [eerste] = gekozen
  if (!eerste) throw new Gebruiksfout('Deze werkmap heeft geen zichtbaar blad met cellen.')
  const kandidaten = kandidatenOf(gekozen, velden, () => keuzes)
  const beste = eersteKandidaat(kandidaten, undefined, '')
  const soort = beste && koppenvingerafdruk(beste.koppen)
  const bruikbaar = kandidaten.filter(({ metZiektedatum }) => metZiektedatum)
  const anders = bruikbaar.filter(({ koppen }) => koppenvingerafdruk(koppen) !== soort)
  if (beste?.metZiektedatum && gevraagd === undefined && anders.length > 0) {
    throw new Importvraagfout(
      `Meer dan een blad of tabel heeft een eerste ziektedag, met andere koppen: ${[beste, ...anders].map(({ plaats }) => placeText(plaats)).join(', ')}. ` +
        `Kies er een met --blad, bijvoorbeeld: --blad "${beste.plaats.naam}".`,
    )
  }
  const gelijk = bruikbaar.filter(({ koppen }) => koppenvingerafdruk(koppen) === soort).map(({ plaats }) => plaats)
  const plaatsen = beste?.metZiektedatum
    ? gekozen.filter((plaats) => gelijk.includes(plaats))
    : [beste?.plaats ?? eerste]
  return {
    plaatsen,
    nietGelezen: [
      ...alle
        .filter((plaats) => !plaatsen.includes(plaats) && plaats.bovenkant.length > 0)
        .map(
          (plaats) =>
            `${placeText(plaats)}: ${gevraagd === undefined ? 'geen koppen van een caseload' : 'niet gekozen'}`,
        ),
      ...verborgen.map(({ name }) => `blad ${name}: verborgen`),
    ],
  }
}
