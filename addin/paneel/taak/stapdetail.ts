import { wettekst } from '../dom/wettekst.ts'
import { opschrift, overgenomen } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { dagVoluit } from '../../taal/dag.ts'
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

const fact = (naam: Opschrift, ...waarde: readonly Kind[]): readonly HTMLElement[] => [
  element('dt', {}, naam),
  element('dd', {}, ...waarde),
]

/** What a fact of a step is, for who sees it for the first time. */
const explained = (uitleg: Opschrift): HTMLElement => element('div', { class: 'bijschrift' }, uitleg)

/** The day to plan by and the last day, once where they are the same; a moment has one day and nobody is late for it. */
const daysOf = ({ soort, veilig, wet }: Stapregel): readonly HTMLElement[] => {
  if (wet === undefined) return []
  if (soort === 'moment') return fact(opschrift`Dag`, dagVoluit(wet))
  if (veilig === wet)
    return fact(
      opschrift`Uiterlijk`,
      dagVoluit(wet),
      explained(opschrift`de laatste dag die de tekst toelaat, en de dag waarmee de praktijk plant`),
    )
  return [
    ...(veilig === undefined
      ? []
      : fact(opschrift`Veilige dag`, dagVoluit(veilig), explained(opschrift`de dag waarmee de praktijk plant`))),
    ...fact(opschrift`Uiterlijk`, dagVoluit(wet), explained(opschrift`de laatste dag die de tekst toelaat`)),
  ]
}

/** Who does a step, between which days, and how those days follow. */
export const stapfeiten = (stap: Stapregel): readonly HTMLElement[] => {
  if (stap.onbekend !== undefined) return [element('p', { lang: 'nl' }, stap.onbekend)]
  return [
    element(
      'dl',
      {},
      ...fact(opschrift`Wie`, overgenomen(stap.wie)),
      ...(stap.begin === undefined ? [] : fact(opschrift`Kan vanaf`, dagVoluit(stap.begin))),
      ...daysOf(stap),
      ...(stap.gedaanOp === undefined ? [] : fact(opschrift`Gedaan op`, dagVoluit(stap.gedaanOp))),
      ...fact(opschrift`Waarom`, wettekst(stap.berekening)),
      ...fact(opschrift`Wat`, wettekst(stap.betekenis)),
      ...fact(
        opschrift`Gezag`,
        wettekst(stap.gezag),
        explained(opschrift`hoe bindend de bron is, en of zij zelf is gelezen`),
      ),
    ),
    ...(stap.toelichting === undefined ? [] : [element('p', { class: 'bijschrift', lang: 'nl' }, stap.toelichting)]),
  ]
}

/** The sources of a step, with the words they use. */
export const stapbronnen = ({ bronnen }: Stapregel): HTMLElement =>
  element('ul', { class: 'bronnen', lang: 'nl' }, ...bronnen.map(sourceLine))
