import { element } from '../dom/element.ts'
import type { Kind } from '../dom/element.ts'
import { meldinguitleg } from './meldinguitleg.ts'
import { handboekadres } from './model.ts'

/** The way to the page of the handbook that explains what stands here; it opens in a window of its own. */
export const createUitlegkoppeling = (pad: string, tekst = 'Uitleg'): HTMLElement =>
  element('a', { href: handboekadres(pad), target: '_blank', rel: 'noreferrer' }, tekst)

/** The same for a sentence, behind a space; nothing when the handbook has no page about it. */
export const createMeldinguitleg = (zin: string): readonly Kind[] => {
  const pad = meldinguitleg(zin)
  return pad === undefined ? [] : [' ', createUitlegkoppeling(pad)]
}
