import { opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { element } from '../dom/element.ts'
import type { Kind } from '../dom/element.ts'
import { meldinguitleg } from './meldinguitleg.ts'
import { handboekadres } from './model.ts'

/** The way to the page of the handbook that explains what stands here; it opens in a window of its own. */
export const createUitlegkoppeling = (pad: string, tekst: Tekst = opschrift`Uitleg`): HTMLElement =>
  element('a', { href: handboekadres(pad), target: '_blank', rel: 'noreferrer' }, tekst)

/** The same for a sentence, behind a space; nothing when the handbook has no page about it. */
export const createMeldinguitleg = (zin: string): readonly Kind[] => {
  const pad = meldinguitleg(zin)
  return pad === undefined ? [] : [' ', createUitlegkoppeling(pad)]
}

/** What could not be read, one line for each, with the way to what to do about it. */
export const leesfoutlijst = (leesfouten: readonly string[]): HTMLElement =>
  element('ul', { lang: 'nl' }, ...leesfouten.map((fout) => element('li', {}, fout, ...createMeldinguitleg(fout))))
