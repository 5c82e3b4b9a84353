import { datumVoluit } from '@poortwachter/wet'
import { element } from '../dom/element.ts'
import type { Kind } from '../dom/element.ts'
import type { Bronregel, Stapregel } from './stapregel.ts'

const sourceLine = ({ tekst, citaat, adres }: Bronregel): HTMLElement =>
  element(
    'li',
    {},
    adres === undefined
      ? tekst
      : element('a', { href: adres, target: '_blank', rel: 'noreferrer', 'data-sleutel': `${tekst} ${adres}` }, tekst),
    citaat !== undefined && element('q', { class: 'citaat' }, citaat),
  )

const fact = (naam: string, ...waarde: readonly Kind[]): readonly HTMLElement[] => [
  element('dt', {}, naam),
  element('dd', {}, ...waarde),
]

/** Who does a step, between which days, and how those days follow. */
export const stapfeiten = (stap: Stapregel): readonly HTMLElement[] => {
  if (stap.onbekend !== undefined) return [element('p', {}, stap.onbekend)]
  return [
    element(
      'dl',
      {},
      ...fact('Wie', stap.wie),
      ...(stap.begin === undefined ? [] : fact('Kan vanaf', datumVoluit(stap.begin))),
      ...(stap.veilig === undefined ? [] : fact('Veilige dag', datumVoluit(stap.veilig))),
      ...(stap.wet === undefined ? [] : fact('Uiterlijk', datumVoluit(stap.wet))),
      ...(stap.gedaanOp === undefined ? [] : fact('Gedaan op', datumVoluit(stap.gedaanOp))),
      ...fact('Wat', stap.betekenis),
      ...fact('Waarom', stap.berekening),
      ...fact('Gezag', stap.gezag),
    ),
    ...(stap.toelichting === undefined ? [] : [element('p', { class: 'bijschrift' }, stap.toelichting)]),
  ]
}

/** The sources of a step, with the words they use. */
export const stapbronnen = ({ bronnen }: Stapregel): HTMLElement =>
  element('ul', { class: 'bronnen' }, ...bronnen.map(sourceLine))
