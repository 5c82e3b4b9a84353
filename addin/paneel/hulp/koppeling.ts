import { element } from '../dom/element.ts'
import { handboekadres } from './model.ts'

/** The way to the page of the handbook that explains what stands here; it opens in a window of its own. */
export const createUitlegkoppeling = (pad: string, tekst = 'Uitleg'): HTMLElement =>
  element('a', { href: handboekadres(pad), target: '_blank', rel: 'noreferrer' }, tekst)
