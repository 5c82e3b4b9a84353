import { opschrift, zin } from '../../taal/zin.ts'
import { element, svgElement } from '../dom/element.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { blootstellingsomTekst } from './woorden.ts'
import type { Risicomodel } from './model.ts'

const BREEDTE = 320
const RIJ = 22
const LABEL = 128

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
        const breedte = ((BREEDTE - LABEL - 34) * aantal) / hoogste
        return [
          svgElement('text', { class: 'staaf-naam', x: 0, y: i * RIJ + 14 }, klasse),
          svgElement('rect', {
            class: 'staaf-risico',
            x: LABEL,
            y: i * RIJ + 4,
            width: Math.max(1, breedte),
            height: RIJ - 9,
          }),
          svgElement('text', { class: 'staaf-naam', x: LABEL + breedte + 5, y: i * RIJ + 14 }, String(aantal)),
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
        verdeling.map(({ klasse, aantal, samen }) => [klasse, aantal, blootstellingsomTekst(samen)]),
      ),
    ),
  )
}
