import type { Landinstelling } from '../rekenblad/talen.ts'
import { aanvullingOp, type Aanvulling, type Catalogus } from './aanvulling.ts'
import { maak } from './element.ts'

export interface Bewerkingopties {
  readonly catalogus: () => Catalogus
  readonly land: Landinstelling
  /** The text was entered; `toets` moves on. */
  readonly bevestig: (tekst: string, toets: KeyboardEvent) => void
  readonly annuleer: () => void
}

/** A field in which a formula is typed, with functions, arguments and choices offered below it. */
export class Bewerking {
  readonly veld: HTMLInputElement
  readonly hulp = maak('div', { class: 'hulp', hidden: '' })
  readonly #opties: Bewerkingopties
  readonly #lijst: HTMLElement
  #aanvulling: Aanvulling | undefined
  #gekozen = 0

  constructor(naam: string, label: string, opties: Bewerkingopties) {
    this.#opties = opties
    this.#lijst = maak('ul', { role: 'listbox', id: `${naam}-lijst`, 'aria-label': 'Voorstellen' })
    this.veld = maak('input', {
      type: 'text',
      class: 'invoer',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': label,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${naam}-lijst`,
    })
    this.veld.addEventListener('input', () => this.toonHulp())
    this.veld.addEventListener('click', () => this.toonHulp())
    this.veld.addEventListener('keydown', (e) => this.#toets(e))
    this.veld.addEventListener('blur', () => this.verbergHulp())
    this.#lijst.addEventListener('mousedown', (e) => {
      e.preventDefault()
      const doel = e.target instanceof Element ? e.target.closest('[data-nr]') : null
      if (doel instanceof HTMLElement) this.#neem(Number(doel.dataset['nr']))
    })
  }

  toonHulp(): void {
    this.#aanvulling = aanvullingOp(
      this.veld.value,
      this.veld.selectionStart ?? 0,
      this.#opties.catalogus(),
      this.#opties.land,
    )
    this.#gekozen = 0
    this.#tekenHulp()
  }

  verbergHulp(): void {
    this.#aanvulling = undefined
    this.#tekenHulp()
  }

  #toets(e: KeyboardEvent): void {
    const aantal = this.#aanvulling?.keuzes.length ?? 0
    if (aantal > 0 && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      e.preventDefault()
      this.#gekozen = (this.#gekozen + (e.key === 'ArrowDown' ? 1 : aantal - 1)) % aantal
      this.#tekenHulp()
    } else if (aantal > 0 && e.key === 'Tab') {
      e.preventDefault()
      this.#neem(this.#gekozen)
    } else if (e.key === 'Enter' || e.key === 'Tab') {
      e.preventDefault()
      this.#opties.bevestig(this.veld.value, e)
    } else if (e.key === 'Escape') {
      e.preventDefault()
      if (aantal > 0) this.verbergHulp()
      else this.#opties.annuleer()
    }
    e.stopPropagation()
  }

  #neem(nummer: number): void {
    const keuze = this.#aanvulling?.keuzes[nummer]
    if (!keuze || !this.#aanvulling) return
    const { van, tot } = this.#aanvulling
    this.veld.setRangeText(keuze.tekst, van, tot, 'end')
    this.toonHulp()
  }

  #tekenHulp(): void {
    const { oproep, keuzes = [] } = this.#aanvulling ?? {}
    this.hulp.hidden = keuzes.length === 0 && !oproep
    this.veld.setAttribute('aria-expanded', String(keuzes.length > 0))
    if (keuzes.length > 0) this.veld.setAttribute('aria-activedescendant', `${this.#lijst.id}-${this.#gekozen}`)
    else this.veld.removeAttribute('aria-activedescendant')
    this.#lijst.replaceChildren(
      ...keuzes.map((keuze, i) =>
        maak(
          'li',
          {
            role: 'option',
            id: `${this.#lijst.id}-${i}`,
            'data-nr': String(i),
            'aria-selected': String(i === this.#gekozen),
          },
          [maak('b', {}, [keuze.tekst.replace(/\($/, '')]), maak('span', {}, [keuze.uitleg])],
        ),
      ),
    )
    this.hulp.replaceChildren(...(oproep ? [this.#argumenthulp(oproep)] : []), this.#lijst)
    this.#lijst.children[this.#gekozen]?.scrollIntoView({ block: 'nearest' })
  }

  #argumenthulp(oproep: NonNullable<Aanvulling['oproep']>): HTMLElement {
    const delen = oproep.parameters.flatMap((p, i) => {
      const tekst = `${p.optional ? `[${p.name}]` : p.name}${p.repeating ? ' …' : ''}`
      const deel = maak(i === oproep.actief ? 'b' : 'span', {}, [tekst])
      return i === 0 ? [deel] : [`${this.#opties.land.scheiding} `, deel]
    })
    const actief = oproep.parameters[oproep.actief]
    return maak('div', { class: 'argumenten', role: 'status' }, [
      maak('div', { class: 'vorm' }, [`${oproep.naam}(`, ...delen, ')']),
      maak('p', {}, [actief?.description ? `${actief.name}: ${actief.description}` : oproep.uitleg]),
    ])
  }
}
