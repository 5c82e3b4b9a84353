import { datumTekst, datumVoluit } from '@poortwachter/wet'
import { element } from '../dom/element.ts'
import type { Kind } from '../dom/element.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
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

const detailsOf = (stap: Stapregel): readonly HTMLElement[] => {
  const bronnen = element('ul', { class: 'bronnen' }, ...stap.bronnen.map(sourceLine))
  if (stap.onbekend !== undefined)
    return [element('p', {}, stap.onbekend), ...(stap.bronnen.length > 0 ? [bronnen] : [])]
  return [
    element(
      'dl',
      {},
      ...fact('Wie', stap.wie),
      ...(stap.begin === undefined ? [] : fact('Kan vanaf', datumVoluit(stap.begin))),
      ...(stap.veilig === undefined ? [] : fact('Veilige dag', datumVoluit(stap.veilig))),
      ...(stap.wet === undefined ? [] : fact('Uiterlijk', datumVoluit(stap.wet))),
      ...(stap.gedaanOp === undefined ? [] : fact('Gedaan op', datumVoluit(stap.gedaanOp))),
      ...fact('Betekenis', stap.betekenis),
      ...fact('Berekening', stap.berekening),
      ...fact('Gezag', stap.gezag),
    ),
    bronnen,
    ...(stap.toelichting === undefined ? [] : [element('p', { class: 'bijschrift' }, stap.toelichting)]),
  ]
}

/** The steps of a case in words: a line each, which opens to the calculation and the sources. */
export const renderStappen = (stappen: readonly Stapregel[], open: Set<string>): HTMLElement =>
  element(
    'ol',
    { class: 'stappen' },
    ...stappen.map((stap) => {
      const uitklap = element(
        'details',
        { open: open.has(stap.code), class: `toon-${stap.merkteken.toon}` },
        uitklapkop(
          { 'data-sleutel': `stap-${stap.code}` },
          element('span', { class: 'merkteken', 'aria-hidden': 'true' }, stap.merkteken.teken),
          stap.titel,
          element(
            'span',
            { class: 'stap-dag' },
            stap.wet === undefined ? '' : datumTekst(stap.wet),
            ' ',
            element('span', { class: 'statuswoord' }, stap.status),
          ),
        ),
        ...detailsOf(stap),
      )
      uitklap.addEventListener('toggle', () => (uitklap.open ? open.add(stap.code) : open.delete(stap.code)))
      return element('li', {}, uitklap)
    }),
  )
