import { statuswoord } from '../taak/woorden.ts'
import { opschrift, zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { svgElement } from '../dom/element.ts'
import { pictogramOp } from '../dom/pictogram.ts'
import type { Tekening } from './tekening.ts'

const LAAG = 18
const TEKEN = 15
const ONDER = 22

/**
 * The timeline as a drawing. It is one picture with one name: everything in it stands in words in the list of steps
 * below it.
 */
export const renderTijdlijn = ({ breedte, lagen, punten, weken, peildatum }: Tekening): SVGElement => {
  const lijn = lagen * LAAG + 4
  const laat = punten.filter(({ stap }) => stap.status === 'te laat').length
  const binnenkort = punten.filter(({ stap }) => stap.status === 'binnenkort').length
  const naam = zin`Tijdlijn van 104 weken met ${punten.length} stappen en momenten; ${laat} te laat, ${binnenkort} binnenkort. De lijst hieronder noemt ze alle.`
  return svgElement(
    'svg',
    { class: 'tekening', viewBox: `0 0 ${breedte} ${lijn + ONDER}`, role: 'img', 'aria-label': naam },
    svgElement('line', { class: 'tijdlijn-as', x1: 6, x2: breedte - 6, y1: lijn, y2: lijn }),
    ...weken.flatMap(({ week, x }) => [
      svgElement('line', { class: 'tijdlijn-as', x1: x, x2: x, y1: lijn - 3, y2: lijn + 3 }),
      svgElement(
        'text',
        { class: 'tijdlijn-week', x, y: lijn + 15, 'text-anchor': 'middle' },
        week === 0 ? opschrift`wk ${0}` : String(week),
      ),
    ]),
    peildatum !== undefined &&
      svgElement('line', { class: 'tijdlijn-nu', x1: peildatum, x2: peildatum, y1: 0, y2: lijn + 3 }),
    ...punten.map(({ x, laag, stap }) =>
      svgElement(
        'g',
        { class: `tijdlijn-punt toon-${stap.merkteken.toon}` },
        svgElement(
          'title',
          {},
          zin`${stap.titel}: ${stap.wet === undefined ? '' : datumTekst(stap.wet)}, ${statuswoord(stap)}`,
        ),
        pictogramOp(stap.soort === 'moment' ? 'moment' : stap.merkteken.beeld, x, lijn - 11 - laag * LAAG, TEKEN),
      ),
    ),
  )
}
