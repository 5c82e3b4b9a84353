import { celAdres } from '../rekenblad/adressen.ts'
import type { Blad } from '../rekenblad/blad.ts'
import type { Rechthoek, Scalar } from '../rekenblad/waarden.ts'
import type { Rekenwerkmap } from '../rekenblad/werkmap.ts'

/** What one cell held. */
interface Celstand {
  readonly r: number
  readonly c: number
  readonly waarde: Scalar
  readonly formule: string | undefined
  readonly opmaak: string
}

/** How far back one can go. */
const MEESTE_STAPPEN = 100

/** Remembers what cells held before a person changed them, so that it can be put back, the last change first. */
export class Bewaard {
  readonly #werkmap: Rekenwerkmap
  readonly #stappen: { readonly blad: Blad; readonly cellen: readonly Celstand[] }[] = []

  constructor(werkmap: Rekenwerkmap) {
    this.#werkmap = werkmap
  }

  /** Remembers a rectangle; to be called before it changes. */
  keep(blad: Blad, vlak: Rechthoek): void {
    const cellen: Celstand[] = []
    for (let r = vlak.r1; r <= vlak.r2; r += 1) {
      for (let c = vlak.c1; c <= vlak.c2; c += 1) {
        const cel = blad.get(r, c)
        if (cel?.spilVan) continue
        cellen.push({ r, c, waarde: cel?.waarde ?? null, formule: cel?.formule, opmaak: cel?.opmaak ?? 'General' })
      }
    }
    this.#stappen.push({ blad, cellen })
    if (this.#stappen.length > MEESTE_STAPPEN) this.#stappen.shift()
  }

  /** Forgets the last change, when nothing came of it. */
  drop(): void {
    this.#stappen.pop()
  }

  /** Puts the last change back and answers where it was; undefined when there is nothing to put back. */
  undo(): { readonly blad: Blad; readonly r: number; readonly c: number } | undefined {
    const stap = this.#stappen.pop()
    if (!stap) return undefined
    const { blad, cellen } = stap
    this.#werkmap.batch(() => {
      for (const { r, c, waarde, formule, opmaak } of cellen) {
        if (formule === undefined) this.#werkmap.setWaarde(blad, celAdres(r, c), waarde)
        else this.#werkmap.setOpgeslagenFormule(blad, celAdres(r, c), formule)
        blad.getOrCreate(r, c).opmaak = opmaak
      }
    })
    const [eerste] = cellen
    return eerste && { blad, r: eerste.r, c: eerste.c }
  }
}
