import { aaneen, zin } from '../../taal/zin.ts'
import type { Portefeuilletelling } from '../../dossiers/portefeuille/telling.ts'
import { svgElement } from '../dom/element.ts'

const BREEDTE = 320
/** A name stands above its bar, so that a long one has the whole width. */
const RIJ = 36
const STAAF = 12
const GETAL = 34
/** More bars than this are not drawn: the table beside the chart has them all. */
const MEESTE_STAVEN = 12
const LANGSTE_NAAM = 46

const shortened = (naam: string): string => (naam.length > LANGSTE_NAAM ? `${naam.slice(0, LANGSTE_NAAM - 1)}…` : naam)

/**
 * Running cases of each group, and in a darker part those with a late step. A click on a bar chooses its group, as the
 * button in the table does.
 */
export const renderGroepgrafiek = (
  { groepen }: Portefeuilletelling,
  gekozen: string | undefined,
  bijKies: (naam: string) => void,
): SVGElement => {
  const staven = groepen.toSorted((a, b) => b.lopend - a.lopend).slice(0, MEESTE_STAVEN)
  const hoogste = Math.max(1, ...staven.map(({ lopend }) => lopend))
  const schaal = (BREEDTE - GETAL) / hoogste
  const rest = groepen.length - staven.length
  const inWoorden = staven.map(({ groep, lopend, teLaat }) => zin`${groep.naam} ${lopend}, ${teLaat} te laat`)
  const naam = aaneen(
    zin`Lopende dossiers en daarvan te laat: ${inWoorden.join('; ')}.`,
    rest > 0 && zin`De ${staven.length} grootste van ${groepen.length}; de tabel heeft ze alle.`,
  )
  return svgElement(
    'svg',
    { class: 'tekening', viewBox: `0 0 ${BREEDTE} ${staven.length * RIJ}`, role: 'img', 'aria-label': naam },
    ...staven.map(({ groep, lopend, teLaat }, i) =>
      svgElement(
        'g',
        {
          class: groep.naam === gekozen ? 'groepstaaf groepstaaf-gekozen' : 'groepstaaf',
          click: () => bijKies(groep.naam),
        },
        svgElement('rect', { class: 'groepstaaf-vlak', x: 0, y: i * RIJ, width: BREEDTE, height: RIJ }),
        svgElement('text', { class: 'staaf-naam', x: 0, y: i * RIJ + 14 }, shortened(groep.naam)),
        svgElement('rect', {
          class: 'staaf-lopend',
          x: 0,
          y: i * RIJ + 19,
          width: lopend * schaal,
          height: STAAF,
        }),
        svgElement('rect', {
          class: 'staaf-laat',
          x: 0,
          y: i * RIJ + 19,
          width: teLaat * schaal,
          height: STAAF,
        }),
        svgElement('text', { class: 'staaf-naam', x: lopend * schaal + 5, y: i * RIJ + 30 }, String(lopend)),
      ),
    ),
  )
}
