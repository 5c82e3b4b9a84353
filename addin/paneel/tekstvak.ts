import { opschrift } from '../taal/zin.ts'
import type { Tekst } from '../taal/zin.ts'
import { element } from './dom/element.ts'
import { knop } from './dom/knop.ts'
import { createUitgesteld } from './dom/uitgesteld.ts'

/** A place at the foot of the pane where a text stands that could not be handed over in another way. */
interface Tekstvak {
  readonly plaats: Node
  /** Shows a text. */
  show(titel: Tekst, tekst: string): void
  /** Selects what is shown, so that Ctrl+C copies it. */
  select(): void
}

interface Getoond {
  readonly titel: Tekst
  readonly tekst: string
}

export const createTekstvak = (): Tekstvak => {
  let veld: HTMLTextAreaElement | undefined
  const select = (): void => {
    veld?.focus()
    veld?.select()
  }
  const { plaats, show } = createUitgesteld<Getoond>(() => {
    const inhoud = element('section', { class: 'tekstvak' })
    return {
      inhoud,
      update: ({ titel, tekst }) => {
        veld = element('textarea', { readonly: true, rows: 8, 'aria-label': titel }, tekst)
        inhoud.replaceChildren(
          element('h2', {}, titel),
          veld,
          knop(opschrift`Selecteer alles`, select),
          knop(opschrift`Sluit`, () => show(undefined)),
        )
      },
    }
  })
  return { plaats, select, show: (titel, tekst) => show({ titel, tekst }) }
}
