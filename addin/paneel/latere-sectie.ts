import { opschrift } from '../taal/zin.ts'
import { element, replaceKinderen } from './dom/element.ts'
import { knop } from './dom/knop.ts'
import type * as secties from './latere-secties.ts'
import type { Paneelcontext, Sectie } from './sectie.ts'

/** Where the sections come from that are not there yet when the pane opens. */
export interface Latersectiebron {
  laadLatereSecties(): Promise<typeof secties>
}

/** A section that is loaded after the pane: its place says so until it is there, and how to try again when it does not come. */
export const createLatereSectie =
  (naam: keyof typeof secties) =>
  (context: Paneelcontext, bron: Latersectiebron): Sectie => {
    const inhoud = element('div', { tabindex: '-1' })
    let sectie: Sectie | undefined
    let isOnderweg = false
    const update = (): void => {
      if (sectie) sectie.update()
      else if (!isOnderweg) void load()
    }
    const load = async (): Promise<void> => {
      isOnderweg = true
      // Who pressed the button is still here when the button is gone.
      if (inhoud.contains(document.activeElement)) inhoud.focus({ preventScroll: true })
      replaceKinderen(
        inhoud,
        element('p', { class: 'bijschrift', role: 'status' }, opschrift`Dit onderdeel wordt geladen.`),
      )
      const geladen = await bron.laadLatereSecties().catch(() => undefined)
      isOnderweg = false
      if (!geladen) {
        return replaceKinderen(
          inhoud,
          element('p', { role: 'alert' }, opschrift`Dit onderdeel kon niet worden geladen. Controleer de verbinding.`),
          knop(opschrift`Laad opnieuw`, update),
        )
      }
      sectie = geladen[naam](context)
      replaceKinderen(inhoud, sectie.inhoud)
      sectie.update()
    }
    return { inhoud, update }
  }
