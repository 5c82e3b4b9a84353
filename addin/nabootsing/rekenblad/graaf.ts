import type { Blad, Cel } from './blad.ts'
import { bevat, gebiedAdres } from './adressen.ts'
import type { Rechthoek } from './waarden.ts'
import type { Verwijzing } from './blad.ts'

/** References up to this many cells are kept per cell, larger ones as a rectangle. */
const KLEIN = 64

interface Bladgraaf {
  readonly perCel: Map<number, Set<Cel>>
  readonly groot: Map<string, { readonly vlak: Rechthoek; readonly cellen: Set<Cel> }>
}

/** Which formulas read which cells. */
export class Graaf {
  readonly #bladen = new Map<Blad, Bladgraaf>()

  /** Replaces what `cel` reads. */
  zet(cel: Cel, bronnen: readonly Verwijzing[]): void {
    for (const bron of cel.bronnen) this.#plekken(bron, (lezers) => lezers.delete(cel))
    cel.bronnen = bronnen
    for (const bron of bronnen) this.#plekken(bron, (lezers) => lezers.add(cel))
  }

  /** Calls `raak` for each formula that reads this place; one formula may come more than once. */
  lezersVan(blad: Blad, r: number, c: number, raak: (cel: Cel) => void): void {
    const graaf = this.#bladen.get(blad)
    if (!graaf) return
    graaf.perCel.get(r * 16_384 + c)?.forEach(raak)
    for (const { vlak, cellen } of graaf.groot.values()) if (bevat(vlak, r, c)) cellen.forEach(raak)
  }

  #plekken(bron: Verwijzing, doe: (lezers: Set<Cel>) => void): void {
    const graaf = this.#graafVan(bron.blad)
    if ((bron.r2 - bron.r1 + 1) * (bron.c2 - bron.c1 + 1) > KLEIN) {
      const sleutel = gebiedAdres(bron)
      const vak = graaf.groot.get(sleutel) ?? { vlak: bron, cellen: new Set<Cel>() }
      doe(vak.cellen)
      if (vak.cellen.size === 0) graaf.groot.delete(sleutel)
      else graaf.groot.set(sleutel, vak)
      return
    }
    for (let r = bron.r1; r <= bron.r2; r += 1) {
      for (let c = bron.c1; c <= bron.c2; c += 1) {
        const sleutel = r * 16_384 + c
        const lezers = graaf.perCel.get(sleutel) ?? new Set<Cel>()
        doe(lezers)
        if (lezers.size === 0) graaf.perCel.delete(sleutel)
        else graaf.perCel.set(sleutel, lezers)
      }
    }
  }

  #graafVan(blad: Blad): Bladgraaf {
    const bestaand = this.#bladen.get(blad)
    if (bestaand) return bestaand
    const nieuw: Bladgraaf = { perCel: new Map(), groot: new Map() }
    this.#bladen.set(blad, nieuw)
    return nieuw
  }
}
