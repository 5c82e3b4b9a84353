import { excelzin } from '../../excel/excelzin.ts'
import { kenmerkVan, opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { element } from './element.ts'
import type { Kenmerken, Kind } from './element.ts'
import { pictogram } from './pictogram.ts'
import type { Pictogramnaam } from './pictogram.ts'

/** A button with a text. */
export const knop = (
  tekst: Tekst,
  bij: () => void,
  kenmerken: Kenmerken = {},
  ...kinderen: readonly Kind[]
): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: 'knop', click: bij, 'data-sleutel': kenmerkVan(tekst), ...kenmerken },
    tekst,
    ...kinderen,
  )

/** A button that is a picture; `titel` says what it does. */
export const tekenknop = (
  beeld: Pictogramnaam,
  titel: Tekst,
  bij: () => void,
  kenmerken: Kenmerken = {},
): HTMLButtonElement =>
  element(
    'button',
    {
      type: 'button',
      class: 'knop knop-klein knop-teken',
      click: bij,
      'data-sleutel': kenmerkVan(titel),
      'aria-label': titel,
      title: titel,
      ...kenmerken,
    },
    pictogram(beeld),
  )

/** A button for work that takes a while: it cannot be pressed twice, and a failure becomes a sentence. */
export const werkknop = (
  tekst: Tekst,
  werk: () => Promise<Tekst | undefined>,
  meld: (bericht: Tekst) => void,
  kenmerken: Kenmerken = {},
): HTMLButtonElement => {
  const run = async (): Promise<void> => {
    try {
      const bericht = await werk()
      if (bericht !== undefined) meld(bericht)
    } catch (fout) {
      meld(opschrift`${tekst} is niet gelukt. ${excelzin(fout)}`)
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
