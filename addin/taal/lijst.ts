import { kenmerkVan, Opschrift } from './zin.ts'
import type { Tekst } from './zin.ts'

/** Texts in a row as one text that follows the language. */
export const opschriftlijst = (delen: readonly Tekst[], tussen = ', '): Opschrift =>
  new Opschrift(delen.map(kenmerkVan).join(tussen), () => delen.map(String).join(tussen))
