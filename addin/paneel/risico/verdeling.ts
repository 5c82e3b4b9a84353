import { opschrift, zin } from '../../taal/zin.ts'
import { element, svgElement } from '../dom/element.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { klassetoon } from './klassetoon.ts'
import { blootstellingsomCel } from './woorden.ts'
import type { Risicomodel } from './model.ts'

const BREEDTE = 320
/** A class stands above its bar, so that a long one has the whole width. */
const RIJ = 36
const STAAF = 12
const GETAL = 34

/** How the classes are spread: bars, and the same numbers in a table. */
export const renderVerdeling = ({ verdeling }: Risicomodel): HTMLElement => {
  const hoogste = Math.max(1, ...verdeling.map(({ aantal }) => aantal))
  const naam = zin`Verdeling over klassen: ${verdeling.map(({ klasse, aantal }) => `${klasse} ${aantal}`).join(', ')}.`
  return element(
    'div',
    {},
    svgElement(
      'svg',
      { class: 'tekening', viewBox: `0 0 ${BREEDTE} ${verdeling.length * RIJ}`, role: 'img', 'aria-label': naam },
      ...verdeling.flatMap(({ klasse, aantal }, i) => {
        const breedte = ((BREEDTE - GETAL) * aantal) / hoogste
        return [
          svgElement('text', { class: 'staaf-naam', x: 0, y: i * RIJ + 14 }, klasse),
          svgElement('rect', {
            class: `staaf-risico ${klassetoon(klasse)}`,
            x: 0,
            y: i * RIJ + 19,
            width: Math.max(1, breedte),
            height: STAAF,
          }),
          svgElement('text', { class: 'staaf-naam', x: breedte + 5, y: i * RIJ + 30 }, String(aantal)),
        ]
      }),
    ),
    element(
      'details',
      {},
      uitklapkop({ 'data-sleutel': 'verdeling' }, opschrift`Als tabel`),
      buildTabel(
        opschrift`Verdeling`,
        [opschrift`Klasse`, opschrift`Dossiers`, opschrift`Blootstelling`],
        verdeling.map(({ klasse, aantal, samen }) => [klasse, aantal, blootstellingsomCel(samen)]),
      ),
    ),
  )
}
