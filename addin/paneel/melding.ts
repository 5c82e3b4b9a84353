import { inHetNederlands, Opschrift, opschrift } from '../taal/zin.ts'
import type { Tekst } from '../taal/zin.ts'
import { element, replaceKinderen } from './dom/element.ts'
import { tekenknop, werkknop } from './dom/knop.ts'
import { createMeldinguitleg } from './hulp/koppeling.ts'

/** Something the user can still do about what was said. */
interface Meldactie {
  readonly tekst: Tekst
  /** Does it and says what came of it. */
  werk(): Promise<Tekst>
}

export type Melder = (tekst: Tekst, actie?: Meldactie) => void

/** How long a sentence stays when nobody does anything with it. */
const BLIJFT = 12_000

interface Meldingregel {
  readonly inhoud: HTMLElement
  readonly meld: Melder
  /**
   * Takes a sentence away that stays in the language in which it was said. One that follows the language stays, and so does
   * one with something to do, for it can still be done.
   */
  leaveTaal(): void
}

/** The line at the foot in which the pane says what was done; it leaves by itself, or when it is closed. */
export const createMelding = (): Meldingregel => {
  const tekstplaats = element('span', { class: 'melding-tekst' })
  const knoppen = element('span', { class: 'melding-knoppen' })
  const inhoud = element('div', { class: 'melding', role: 'status' }, tekstplaats, knoppen)
  let volgtTaal = false
  let klok: ReturnType<typeof setTimeout> | undefined
  const clear = (): void => {
    clearTimeout(klok)
    tekstplaats.replaceChildren()
    knoppen.replaceChildren()
    inhoud.classList.remove('melding-vol')
  }
  const leave = (): void => {
    if (inhoud.matches(':hover') || inhoud.contains(document.activeElement)) klok = setTimeout(leave, BLIJFT)
    else clear()
  }
  const meld: Melder = (tekst, actie) => {
    clear()
    replaceKinderen(
      tekstplaats,
      element('span', {}, tekst),
      ...createMeldinguitleg(inHetNederlands(() => String(tekst))),
    )
    volgtTaal = tekst instanceof Opschrift
    inhoud.classList.add('melding-vol')
    knoppen.replaceChildren(
      ...(actie ? [werkknop(actie.tekst, () => actie.werk(), meld, { class: 'knop knop-klein' })] : []),
      tekenknop('sluit', opschrift`Sluit melding`, clear),
    )
    klok = setTimeout(leave, BLIJFT)
  }
  return {
    inhoud,
    meld,
    leaveTaal: () => {
      if (!volgtTaal && knoppen.childElementCount < 2) clear()
    },
  }
}
