import { cellRef, rangeRef } from 'hucre'
import { besideTableText, underTableText } from '../../../dossiers/import/tabel/buiten-tabel.ts'
import type { Vlak, Xlsxvindplaats } from './vindplaats.ts'

const isIn = ({ startRow, startCol, endRow, endCol }: Vlak, rij: number, kolom: number): boolean =>
  startRow <= rij && rij <= endRow && startCol <= kolom && kolom <= endCol

const grown = (vlak: Vlak | undefined, rij: number, kolom: number): Vlak => ({
  startRow: Math.min(vlak?.startRow ?? rij, rij),
  startCol: Math.min(vlak?.startCol ?? kolom, kolom),
  endRow: Math.max(vlak?.endRow ?? rij, rij),
  endCol: Math.max(vlak?.endCol ?? kolom, kolom),
})

const addressOf = ({ startRow, startCol, endRow, endCol }: Vlak): string =>
  startRow === endRow && startCol === endCol
    ? cellRef(startRow, startCol)
    : rangeRef(startRow, startCol, endRow, endCol)

/** What is said of cells to the right of the headings of a sheet without a table. */
const besideHeadingsText = (blad: string, waar: readonly string[]): string =>
  `Rechts van de koppen op blad ${blad} staan nog cellen (${waar.join(' en ')}), die niet worden gelezen. Is dat een eigen lijst, zet die dan op een eigen blad.`

/** Sees the rows of sheets, and keeps where cells stand that belong to no table, or are beside the headings of a sheet. */
export interface Tabelomgeving {
  /** A row from the headings down, in whatever column its cells are; `rechts` is the first column behind the headings. */
  see(plaats: Xlsxvindplaats, rij: number, cellen: readonly unknown[], rechts: number): void
  /** What is not read, known once the rows have been seen. */
  texts(): readonly string[]
}

export const createTabelomgeving = (plaatsen: readonly Xlsxvindplaats[]): Tabelomgeving => {
  const onder = new Map<Xlsxvindplaats, number>()
  const naast = new Map<string, Map<'rechts' | 'links', Vlak>>()
  const eigenVan = ({ vak: { tabel } }: Xlsxvindplaats): readonly Vlak[] => (tabel ? [tabel] : [])
  const gelezenOp = (blad: string): readonly Vlak[] =>
    plaatsen.filter((plaats) => plaats.blad === blad).flatMap(eigenVan)
  const addBeside = ({ blad }: Xlsxvindplaats, kant: 'rechts' | 'links', rij: number, kolom: number): void => {
    const kanten = naast.get(blad) ?? new Map<'rechts' | 'links', Vlak>()
    kanten.set(kant, grown(kanten.get(kant), rij, kolom))
    naast.set(blad, kanten)
  }
  const besideText = (blad: string, waar: readonly string[]): string => {
    const { naam, soort } = plaatsen.find((plaats) => plaats.blad === blad)!
    return soort === 'tabel' ? besideTableText(naam, blad, waar) : besideHeadingsText(blad, waar)
  }
  const seeCell = (plaats: Xlsxvindplaats, tabel: Vlak, rij: number, kolom: number): void => {
    if (plaats.vak.tabellen.some((vlak) => isIn(vlak, rij, kolom))) return
    if (tabel.startCol <= kolom && kolom <= tabel.endCol) {
      onder.set(plaats, rij + 1)
      return
    }
    // What stands in the columns of another table that is read is named with that one.
    if (gelezenOp(plaats.blad).some(({ startCol, endCol }) => startCol <= kolom && kolom <= endCol)) return
    addBeside(plaats, kolom > tabel.endCol ? 'rechts' : 'links', rij, kolom)
  }
  return {
    see: (plaats, rij, cellen, rechts) => {
      const { tabel } = plaats.vak
      if (!tabel) {
        for (let kolom = rechts; kolom < cellen.length; kolom++)
          if ((cellen[kolom] ?? '') !== '') addBeside(plaats, 'rechts', rij, kolom)
        return
      }
      for (let kolom = 0; kolom < cellen.length; kolom++) {
        if (rij <= tabel.endRow && kolom === tabel.startCol) kolom = tabel.endCol
        else if ((cellen[kolom] ?? '') !== '') seeCell(plaats, tabel, rij, kolom)
      }
    },
    texts: () => [
      ...[...onder].map(([{ naam, blad }, totEnMet]) => underTableText(naam, blad, totEnMet)),
      ...[...naast].map(([blad, kanten]) => besideText(blad, [...kanten.values()].map(addressOf))),
    ],
  }
}
