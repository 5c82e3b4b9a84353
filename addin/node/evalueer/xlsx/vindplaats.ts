import { parseRange } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { aangehaald, nabij } from '@poortwachter/wet/lezen'
import { eersteKandidaat, kandidatenOf } from '../../../dossiers/kandidaat.ts'
import type { Plaats } from '../../../dossiers/kandidaat.ts'
import { DIEPSTE_KOPRIJ } from '../../../dossiers/koprij.ts'
import type { Kopkennis } from '../bron.ts'
import { Gebruiksfout } from '../gebruiksfout.ts'
import { checkWerkmapbestand, workbookError } from './werkmapbestand.ts'

type Werkmap = Awaited<ReturnType<typeof readXlsx>>
type Blad = Werkmap['sheets'][number]
type Tabel = NonNullable<Blad['tables']>[number]

/** Where a place begins, 0 = first row or column; without a last row it runs on to the last one filled. */
export interface Vak {
  readonly rij: number
  readonly kolom: number
  readonly laatsteRij: number | undefined
}

/** A table or sheet that may hold a caseload. */
interface Xlsxvindplaats extends Plaats {
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

const tablePlace = (blad: Blad, tabel: Tabel): Xlsxvindplaats[] => {
  if (tabel.range === undefined) return []
  const { startRow, startCol, endRow } = parseRange(tabel.range)
  const laatsteRij = endRow - (tabel.showTotalRow ? 1 : 0)
  return [
    {
      id: tabel.name,
      soort: 'tabel',
      blad: blad.name,
      naam: tabel.name,
      bovenkant: [tabel.columns.map(({ name }) => name)],
      aantalRijen: laatsteRij - startRow,
      vak: { rij: startRow, kolom: startCol, laatsteRij },
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
  vak: { rij: 0, kolom: 0, laatsteRij: undefined },
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
  const [lijktOp] = nabij(naam, namen, 1)
  const bedoeld = lijktOp ? ` Bedoelt u "${lijktOp}"?` : ''
  throw new Gebruiksfout(
    `--blad: de werkmap heeft geen blad of tabel ${aangehaald(naam)}.${bedoeld} Er zijn: ${namen.join(', ')}.`,
  )
}

/**
 * The place in a workbook that is read: the one that was named, else the table or sheet with the most known headings.
 * Where none has headings that are known it is the first, so that those can be shown.
 */
export const findVindplaats = async (
  bytes: Uint8Array,
  gevraagd: string | undefined,
  { velden, keuzes }: Kopkennis,
): Promise<Xlsxvindplaats> => {
  const werkmap = await openWorkbook(bytes)
  if (werkmap.dateSystem === '1904') throw new Gebruiksfout(STELSEL_1904)
  const zichtbaar = werkmap.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
  const alle = zichtbaar.flatMap(placesIn)
  const plaatsen = gevraagd === undefined ? alle : named(alle, gevraagd)
  const [eerste] = plaatsen
  if (!eerste) throw new Gebruiksfout('Deze werkmap heeft geen zichtbaar blad met cellen.')
  return (
    eersteKandidaat(
      kandidatenOf(plaatsen, velden, () => keuzes),
      undefined,
      '',
    )?.plaats ?? eerste
  )
}
