import type { Blad } from './blad.ts'
import type { Rechthoek } from './waarden.ts'
import type { Bladtabel } from './tabellen.ts'

/** What happened to a workbook, told to whoever draws it or passes it on to an add-in. */
export type Celwijziging =
  /** Content that a person or code entered; outcomes of formulas are not told here. */
  | { readonly soort: 'inhoud'; readonly blad: Blad; readonly vlak: Rechthoek }
  /** Formulas on these sheets have new outcomes. */
  | { readonly soort: 'berekend'; readonly bladen: ReadonlySet<Blad> }
  | { readonly soort: 'opmaak'; readonly blad: Blad; readonly vlak: Rechthoek }
  /** A sheet came or went. */
  | { readonly soort: 'bladen'; readonly weg?: Blad }
  | { readonly soort: 'namen' }
  | { readonly soort: 'tabel'; readonly tabel: Bladtabel }

export class Luisteraars<T> {
  readonly #alle = new Set<(bericht: T) => void>()

  /** Answers the way to stop listening. */
  add(luisteraar: (bericht: T) => void): () => void {
    this.#alle.add(luisteraar)
    return () => this.#alle.delete(luisteraar)
  }

  tell(bericht: T): void {
    for (const luisteraar of this.#alle) luisteraar(bericht)
  }
}
