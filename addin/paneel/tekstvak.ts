import { opschrift } from '../taal/zin.ts'
import type { Tekst } from '../taal/zin.ts'
import { element } from './dom/element.ts'
import { knop } from './dom/knop.ts'

/** A place at the foot of the pane where a text stands that could not be handed over in another way. */
export interface Tekstvak {
  readonly inhoud: HTMLElement
  /** Shows a text. */
  show(titel: Tekst, tekst: string): void
  /** Selects what is shown, so that Ctrl+C copies it. */
  select(): void
}

export const createTekstvak = (): Tekstvak => {
  const inhoud = element('section', { class: 'tekstvak', hidden: true })
  let veld = element('textarea', {})
  const select = (): void => {
    veld.focus()
    veld.select()
  }
  return {
    inhoud,
    select,
    show: (titel, tekst) => {
      veld = element('textarea', { readonly: true, rows: 8, 'aria-label': titel }, tekst)
      inhoud.replaceChildren(
        element('h2', {}, titel),
        veld,
        knop(opschrift`Selecteer alles`, select),
        knop(opschrift`Sluit`, () => {
          inhoud.hidden = true
        }),
      )
      inhoud.hidden = false
    },
  }
}
