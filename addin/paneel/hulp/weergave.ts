import { opschrift } from '../../taal/zin.ts'
import { element } from '../dom/element.ts'
import type { Sectie } from '../sectie.ts'
import { handboekadres, hulppaginas } from './model.ts'

/** The way to the handbook, by what one wants to know. */
export const createHulp = (): Sectie => ({
  inhoud: element(
    'div',
    {},
    element('h2', {}, opschrift`Hulp`),
    element('p', {}, opschrift`Het handboek gaat open in een eigen venster.`),
    element(
      'ul',
      { class: 'verwijzingen' },
      ...hulppaginas.map(({ titel, waarvoor, pad }) =>
        element(
          'li',
          {},
          element('a', { href: handboekadres(pad), target: '_blank', rel: 'noreferrer' }, titel),
          element('span', { class: 'bijschrift' }, waarvoor),
        ),
      ),
    ),
  ),
  update: () => undefined,
})
