import { excelzin } from '../../excel/excelzin.ts'
import { element } from './element.ts'
import type { Kenmerken, Kind } from './element.ts'

/** A button with a text. */
export const knop = (
  tekst: string,
  bij: () => void,
  kenmerken: Kenmerken = {},
  ...kinderen: readonly Kind[]
): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: 'knop', click: bij, 'data-sleutel': tekst, ...kenmerken },
    tekst,
    ...kinderen,
  )

/** A button for work that takes a while: it cannot be pressed twice, and a failure becomes a sentence. */
export const werkknop = (
  tekst: string,
  werk: () => Promise<string | undefined>,
  meld: (bericht: string) => void,
  kenmerken: Kenmerken = {},
): HTMLButtonElement => {
  const run = async (): Promise<void> => {
    try {
      const bericht = await werk()
      if (bericht !== undefined) meld(bericht)
    } catch (fout) {
      meld(`${tekst} is niet gelukt. ${excelzin(fout)}`)
    } finally {
      gemaakt.setAttribute('aria-disabled', 'false')
    }
  }
  const gemaakt = knop(
    tekst,
    () => {
      if (gemaakt.getAttribute('aria-disabled') === 'true') return
      gemaakt.setAttribute('aria-disabled', 'true')
      void run()
    },
    kenmerken,
  )
  return gemaakt
}
