import { getalInTaal } from '../../taal/getal.ts'
import type { Tekst } from '../../taal/zin.ts'
import { element } from './element.ts'
import type { Kind } from './element.ts'

/** A cell: text, a number (set to the right), or elements. */
type Tabelcel = Tekst | number | Node

const cellOf = (cel: Tabelcel): HTMLElement =>
  typeof cel === 'number' ? element('td', { class: 'getal' }, getalInTaal(cel)) : element('td', {}, cel)

/** A table with a caption; the first cell of a row is its heading. It scrolls sideways by itself when it is too wide. */
export const buildTabel = (
  titel: Tekst,
  koppen: readonly Tekst[],
  rijen: readonly (readonly Tabelcel[])[],
  ...bij: readonly Kind[]
): HTMLElement =>
  element(
    'div',
    { class: 'tabelvak', tabindex: 0, role: 'region', 'aria-label': titel },
    element(
      'table',
      {},
      element('caption', {}, titel),
      element('thead', {}, element('tr', {}, ...koppen.map((kop) => element('th', { scope: 'col' }, kop)))),
      element(
        'tbody',
        {},
        ...rijen.map(([eerste, ...overige]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, typeof eerste === 'number' ? String(eerste) : (eerste ?? '')),
            ...overige.map(cellOf),
          ),
        ),
      ),
    ),
    ...bij,
  )
