import type { Blad } from './blad.ts'
import { bevat, MAX_RIJ } from './adressen.ts'
import type { Knoop } from './ontleding.ts'
import { kernVan, Rekenfout, type Rechthoek } from './waarden.ts'
import { type Verwijzing } from './blad.ts'

/** A table of the workbook. `vlak` includes the header and total rows that are switched on. */
export interface Bladtabel {
  readonly id: string
  naam: string
  readonly blad: Blad
  vlak: Rechthoek
  heeftKop: boolean
  heeftTotaal: boolean
  stijl: string
}

export const kolomnamen = (tabel: Bladtabel): string[] =>
  Array.from({ length: tabel.vlak.c2 - tabel.vlak.c1 + 1 }, (_x, i) => {
    const kern = tabel.heeftKop ? kernVan(tabel.blad.get(tabel.vlak.r1, tabel.vlak.c1 + i)?.waarde ?? null) : null
    return typeof kern === 'string' && kern !== '' ? kern : typeof kern === 'number' ? String(kern) : `Kolom${i + 1}`
  })

export const kopvlak = ({ vlak }: Bladtabel): Rechthoek => ({ ...vlak, r2: vlak.r1 })
export const totaalvlak = ({ vlak }: Bladtabel): Rechthoek => ({ ...vlak, r1: vlak.r2 })

/** The data rows; a table without rows keeps one empty row, as in Excel. */
export const gegevensvlak = ({ vlak, heeftKop, heeftTotaal }: Bladtabel): Rechthoek => {
  const r1 = vlak.r1 + (heeftKop ? 1 : 0)
  return { ...vlak, r1, r2: Math.max(r1, vlak.r2 - (heeftTotaal ? 1 : 0)) }
}

/** The cells of a structured reference. `plaats` is the formula's own cell, for `[@kolom]`. */
export const structuurVlak = (
  knoop: Extract<Knoop, { k: 'structuur' }>,
  tabel: Bladtabel,
  plaats: { r: number } | undefined,
): Verwijzing => {
  const rijen = rijenVan(knoop.secties, tabel, plaats)
  const namen = kolomnamen(tabel).map((n) => n.toLowerCase())
  const plekken = knoop.kolommen.map((kolom) => namen.indexOf(kolom.toLowerCase()))
  if (plekken.some((p) => p < 0)) throw new Rekenfout('#REF!')
  const [eerste = 0] = plekken
  const laatste = plekken.at(-1) ?? namen.length - 1
  return {
    soort: 'verwijzing',
    blad: tabel.blad,
    ...rijen,
    c1: tabel.vlak.c1 + Math.min(eerste, laatste),
    c2: tabel.vlak.c1 + Math.max(eerste, laatste),
  }
}

const rijenVan = (
  secties: readonly string[],
  tabel: Bladtabel,
  plaats: { r: number } | undefined,
): { r1: number; r2: number } => {
  const gekozen = secties.length === 0 ? ['data'] : secties.map((s) => s.toLowerCase())
  const stukken = gekozen.map((sectie): Rechthoek => {
    if (sectie === 'all') return tabel.vlak
    if (sectie === 'data') return gegevensvlak(tabel)
    if (sectie === 'headers' && tabel.heeftKop) return kopvlak(tabel)
    if (sectie === 'totals' && tabel.heeftTotaal) return totaalvlak(tabel)
    if (sectie === 'this row') {
      if (plaats && bevat({ ...gegevensvlak(tabel), c1: 0, c2: MAX_RIJ }, plaats.r, 0)) {
        return { ...tabel.vlak, r1: plaats.r, r2: plaats.r }
      }
      throw new Rekenfout('#VALUE!')
    }
    throw new Rekenfout('#REF!')
  })
  return { r1: Math.min(...stukken.map((v) => v.r1)), r2: Math.max(...stukken.map((v) => v.r2)) }
}
