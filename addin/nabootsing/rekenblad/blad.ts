import { celAdres, raken } from './adressen.ts'
import type { Knoop } from './ontleding.ts'
import type { Rechthoek, Scalar } from './waarden.ts'

/** Cells of a sheet that a formula names. */
export interface Verwijzing extends Rechthoek {
  readonly soort: 'verwijzing'
  readonly blad: Blad
}

/** One call of an add-in function by one cell: its answer, or that it is still awaited. */
export type Oproep = { readonly klaar: false } | { readonly klaar: true; readonly uitkomst: Scalar | Scalar[][] }

export interface Cel {
  readonly blad: Blad
  readonly r: number
  readonly c: number
  waarde: Scalar
  /** Stored form, with `=`. */
  formule?: string
  knoop?: Knoop
  opmaak: string
  /** Format that follows from the formula or the value, shown while `opmaak` is General. */
  afgeleideOpmaak?: string
  alsTekst?: boolean
  vuil: boolean
  inUitvoering: boolean
  bezig: boolean
  kring: boolean
  /** Typed or stored while its functions were unknown: stays #NAME? until entered again, as in Excel. */
  verweesd: boolean
  oproepen?: Map<string, Oproep>
  bronnen: readonly Verwijzing[]
  /** Extent of a spilled result, on its anchor. */
  spil?: Rechthoek
  /** Extent that a #SPILL! anchor would need. */
  geblokkeerd?: Rechthoek
  spilVan?: Cel
}

/** Cells of one sheet by row and column; rows and columns count from zero. */
export class Blad {
  readonly id: string
  naam: string
  zichtbaarheid: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible'
  beschermd = false
  /** Column widths in pixels, by column. */
  readonly kolombreedtes = new Map<number, number>()
  /** Rows that a filter or a user has hidden, 0 = first. */
  readonly verborgenRijen = new Set<number>()
  readonly #cellen = new Map<number, Cel>()
  #laatsteRij = -1
  #laatsteKolom = -1

  constructor(id: string, naam: string) {
    this.id = id
    this.naam = naam
  }

  get(r: number, c: number): Cel | undefined {
    return this.#cellen.get(r * 16_384 + c)
  }

  getOrCreate(r: number, c: number): Cel {
    const sleutel = r * 16_384 + c
    const bestaand = this.#cellen.get(sleutel)
    if (bestaand) return bestaand
    const cel: Cel = {
      blad: this,
      r,
      c,
      waarde: null,
      opmaak: 'General',
      vuil: false,
      inUitvoering: false,
      bezig: false,
      kring: false,
      verweesd: false,
      bronnen: [],
    }
    this.#cellen.set(sleutel, cel)
    if (r > this.#laatsteRij) this.#laatsteRij = r
    if (c > this.#laatsteKolom) this.#laatsteKolom = c
    return cel
  }

  /** Every cell that was ever touched, in no order. */
  cellen(): IterableIterator<Cel> {
    return this.#cellen.values()
  }

  /** Cuts whole columns and rows down to where cells are; a bounded rectangle stays as it is. */
  begrens(vlak: Rechthoek): Rechthoek {
    const r2 = vlak.r2 >= 1_048_575 ? Math.max(vlak.r1, this.#laatsteRij) : vlak.r2
    const c2 = vlak.c2 >= 16_383 ? Math.max(vlak.c1, this.#laatsteKolom) : vlak.c2
    return { r1: vlak.r1, c1: vlak.c1, r2, c2 }
  }

  /** Smallest rectangle with content; undefined for an empty sheet. `alleenWaarden` leaves mere formatting out. */
  gebruiktGebied(alleenWaarden: boolean, binnen?: Rechthoek): Rechthoek | undefined {
    let vlak: { r1: number; c1: number; r2: number; c2: number } | undefined
    for (const cel of this.#cellen.values()) {
      const gebruikt = cel.waarde !== null || cel.formule !== undefined || (!alleenWaarden && cel.opmaak !== 'General')
      if (!gebruikt) continue
      if (binnen && !raken(binnen, { r1: cel.r, c1: cel.c, r2: cel.r, c2: cel.c })) continue
      vlak ??= { r1: cel.r, c1: cel.c, r2: cel.r, c2: cel.c }
      vlak.r1 = Math.min(vlak.r1, cel.r)
      vlak.c1 = Math.min(vlak.c1, cel.c)
      vlak.r2 = Math.max(vlak.r2, cel.r)
      vlak.c2 = Math.max(vlak.c2, cel.c)
    }
    return vlak
  }
}

export const adresVan = (cel: Cel): string => celAdres(cel.r, cel.c)
