import { cellRef, rangeRef } from 'hucre'
import { besideTableText, underTableText } from '../../../dossiers/import/buiten-tabel.ts'
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

/** Sees the rows of sheets with a table, and keeps where cells stand that belong to none. */
export interface Tabelomgeving {
  /** A row from the headings of the table down, in whatever column its cells are. */
  see(plaats: Xlsxvindplaats, rij: number, cellen: readonly unknown[]): void
  /** What is not read, known once the rows have been seen. */
  texts(): readonly string[]
}

export const createTabelomgeving = (plaatsen: readonly Xlsxvindplaats[]): Tabelomgeving => {
  const onder = new Map<Xlsxvindplaats, number>()
  const naast = new Map<string, Map<'rechts' | 'links', Vlak>>()
  const eigenVan = ({ vak: { tabel } }: Xlsxvindplaats): readonly Vlak[] => (tabel ? [tabel] : [])
  const gelezenOp = (blad: string): readonly Vlak[] =>
    plaatsen.filter((plaats) => plaats.blad === blad).flatMap(eigenVan)
  const seeCell = (plaats: Xlsxvindplaats, tabel: Vlak, rij: number, kolom: number): void => {
    if (plaats.vak.tabellen.some((vlak) => isIn(vlak, rij, kolom))) return
    if (tabel.startCol <= kolom && kolom <= tabel.endCol) {
      onder.set(plaats, rij + 1)
      return
    }
    // What stands in the columns of another table that is read is named with that one.
    if (gelezenOp(plaats.blad).some(({ startCol, endCol }) => startCol <= kolom && kolom <= endCol)) return
    const kanten = naast.get(plaats.blad) ?? new Map<'rechts' | 'links', Vlak>()
    const kant = kolom > tabel.endCol ? 'rechts' : 'links'
    kanten.set(kant, grown(kanten.get(kant), rij, kolom))
    naast.set(plaats.blad, kanten)
  }
  return {
    see: (plaats, rij, cellen) => {
      const { tabel } = plaats.vak
      if (!tabel) return
      for (let kolom = 0; kolom < cellen.length; kolom++) {
        if (rij <= tabel.endRow && kolom === tabel.startCol) kolom = tabel.endCol
        else if ((cellen[kolom] ?? '') !== '') seeCell(plaats, tabel, rij, kolom)
      }
    },
    texts: () => [
      ...[...onder].map(([{ naam, blad }, totEnMet]) => underTableText(naam, blad, totEnMet)),
      ...[...naast].map(([blad, kanten]) =>
        besideTableText(
          plaatsen.find((plaats) => plaats.blad === blad)!.naam,
          blad,
          [...kanten.values()].map(addressOf),
        ),
      ),
    ],
  }
}
