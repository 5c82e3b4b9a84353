import { MAX_KOLOM, MAX_RIJ } from '../rekenblad/adressen.ts'
import type { Excelomgeving } from '../excelmodel/omgeving.ts'
import { kolomkop, linkerranden, RIJHOOGTE, KOPBREEDTE, tekenCel, breedteVan } from './cellen.ts'
import { maak } from './element.ts'
import type { Plek } from './beweging.ts'

const SPELING = 6

/** The scrolling cells: only what is in sight exists as elements, however long the sheet is. */
export class Raster {
  readonly element: HTMLElement
  readonly #omgeving: Excelomgeving
  readonly #vlak = maak('div', { class: 'vlak', role: 'presentation' })
  readonly #koppen = maak('div', { class: 'koppen', role: 'row', 'aria-rowindex': '1' })
  readonly #rijen = maak('div', { class: 'rijen', role: 'rowgroup' })
  #gepland = false

  constructor(omgeving: Excelomgeving) {
    this.#omgeving = omgeving
    this.element = maak(
      'div',
      {
        class: 'raster',
        role: 'grid',
        tabindex: '0',
        'aria-label': 'Werkblad van de nagebootste werkmap',
        'aria-multiselectable': 'true',
      },
      [this.#vlak],
    )
    this.#vlak.append(this.#koppen, this.#rijen)
    this.element.addEventListener('scroll', () => this.plan(), { passive: true })
    new ResizeObserver(() => this.plan()).observe(this.element)
  }

  get rijenInBeeld(): number {
    return Math.max(1, Math.floor(this.element.clientHeight / RIJHOOGTE) - 2)
  }

  get actief(): Plek {
    const { r1, c1 } = this.#omgeving.selectie
    return { r: r1, c: c1 }
  }

  /** Draws in the next frame; many changes make one drawing. */
  plan(): void {
    if (this.#gepland) return
    this.#gepland = true
    requestAnimationFrame(() => {
      this.#gepland = false
      this.#teken()
    })
  }

  /** Scrolls just far enough to show the cell. */
  show({ r, c }: Plek): void {
    const { element } = this
    const left = linkerranden(this.#omgeving.actief, c)[c] ?? 0
    const breedte = breedteVan(this.#omgeving.actief, c)
    const boven = r * RIJHOOGTE
    this.#meet({ r, c })
    if (boven < element.scrollTop) element.scrollTop = boven
    const onder = boven + 2 * RIJHOOGTE - element.clientHeight
    if (onder > element.scrollTop) element.scrollTop = onder
    if (left < element.scrollLeft) element.scrollLeft = left
    const rechts = left + breedte + KOPBREEDTE - element.clientWidth
    if (rechts > element.scrollLeft) element.scrollLeft = rechts
    this.plan()
  }

  /** Place of a cell on the screen, within the grid's own element. */
  plaatsVan({ r, c }: Plek): { left: number; top: number; width: number } {
    const blad = this.#omgeving.actief
    return {
      left: KOPBREEDTE + (linkerranden(blad, c)[c] ?? 0) - this.element.scrollLeft,
      top: (r + 1) * RIJHOOGTE - this.element.scrollTop,
      width: breedteVan(blad, c),
    }
  }

  #maten = { rijen: 0, kolommen: 0 }

  #meet(tot: Plek): { rijen: number; kolommen: number } {
    const gebruikt = this.#omgeving.actief.gebruiktGebied(false) ?? { r2: 0, c2: 0 }
    const inBeeld = Math.ceil((this.element.scrollTop + this.element.clientHeight) / RIJHOOGTE)
    this.#maten = {
      rijen: Math.min(MAX_RIJ + 1, Math.max(gebruikt.r2 + 40, tot.r + 20, inBeeld + 20)),
      kolommen: Math.min(MAX_KOLOM + 1, Math.max(gebruikt.c2 + 6, tot.c + 4, 26)),
    }
    const randen = linkerranden(this.#omgeving.actief, this.#maten.kolommen)
    this.#vlak.style.height = `${(this.#maten.rijen + 1) * RIJHOOGTE}px`
    this.#vlak.style.width = `${KOPBREEDTE + (randen.at(-1) ?? 0)}px`
    return this.#maten
  }

  #teken(): void {
    const blad = this.#omgeving.actief
    const { rijen, kolommen } = this.#meet(this.actief)
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element
    const randen = linkerranden(blad, kolommen)
    const eersteRij = Math.max(0, Math.floor(scrollTop / RIJHOOGTE) - SPELING)
    const laatsteRij = Math.min(rijen - 1, Math.ceil((scrollTop + clientHeight) / RIJHOOGTE) + SPELING)
    const kolomnummers = Array.from({ length: kolommen }, (_x, c) => c).filter(
      (c) => (randen[c + 1] ?? 0) >= scrollLeft - 200 && (randen[c] ?? 0) <= scrollLeft + clientWidth + 200,
    )
    const { selectie } = this.#omgeving
    const { actief } = this
    this.element.setAttribute('aria-rowcount', String(rijen + 1))
    this.element.setAttribute('aria-colcount', String(kolommen + 1))
    this.#koppen.replaceChildren(
      maak('div', { class: 'hoek', role: 'columnheader', 'aria-label': 'rij' }),
      ...kolomnummers.map((c) =>
        kolomkop(c, randen[c] ?? 0, breedteVan(blad, c), c >= selectie.c1 && c <= selectie.c2),
      ),
    )
    const getekend: HTMLElement[] = []
    for (let r = eersteRij; r <= laatsteRij; r += 1) {
      const gekozen = r >= selectie.r1 && r <= selectie.r2
      const rij = maak('div', { role: 'row', class: 'rij', 'aria-rowindex': String(r + 2) }, [
        maak('div', { role: 'rowheader', class: gekozen ? 'rijkop gekozen' : 'rijkop' }, [String(r + 1)]),
        ...kolomnummers.map((c) =>
          tekenCel(this.#omgeving, blad, { r, c }, randen[c] ?? 0, r === actief.r && c === actief.c, selectie),
        ),
      ])
      rij.style.top = `${(r + 1) * RIJHOOGTE}px`
      getekend.push(rij)
    }
    this.#rijen.replaceChildren(...getekend)
    const doel = this.#rijen.querySelector('.actief')
    if (doel) this.element.setAttribute('aria-activedescendant', doel.id)
    else this.element.removeAttribute('aria-activedescendant')
  }
}
