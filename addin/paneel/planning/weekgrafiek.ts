import { opschrift, zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { svgElement } from '../dom/element.ts'
import { soorten } from './model.ts'
import type { Planningmodel, Planweek } from './model.ts'

const BREEDTE = 320
const HOOGTE = 120
const ONDER = 16
const BOVEN = 14
/** Every so many weeks a label. */
const LABELSTAP = 5

/** A label stays within the drawing: the first begins at its week, the last ends there. */
const weekLabel = ({ nummer }: Planweek, i: number, breedte: number, aantal: number): SVGElement => {
  const plaats = i === 0 ? 'start' : i >= aantal - 1 ? 'end' : 'middle'
  const x = i === 0 ? 0 : plaats === 'end' ? BREEDTE : (i + 0.5) * breedte
  return svgElement(
    'text',
    { class: 'tijdlijn-week', x, y: HOOGTE + 12, 'text-anchor': plaats },
    opschrift`wk ${nummer}`,
  )
}

/** The work per week as stacked bars, with a line for the capacity. The table beside it holds the numbers. */
export const renderWeekgrafiek = ({ weken, drukste }: Planningmodel, capaciteit: number | undefined): SVGElement => {
  const hoogste = Math.max(drukste, capaciteit ?? 0)
  const breedte = BREEDTE / weken.length
  const y = (aantal: number): number => BOVEN + (HOOGTE - BOVEN) * (1 - aantal / hoogste)
  const bar = (week: Planweek, i: number): SVGElement[] => {
    let onder = 0
    return soorten.flatMap((soort) => {
      const aantal = week.aantallen[soort]
      if (aantal === 0) return []
      const deel = svgElement('rect', {
        class: `staaf staaf-${soort.toLowerCase()}`,
        x: i * breedte + 1,
        width: breedte - 2,
        y: y(onder + aantal),
        height: y(onder) - y(onder + aantal),
      })
      onder += aantal
      return [deel]
    })
  }
  const druk = weken.reduce((hoogst, week) => (week.totaal > hoogst.totaal ? week : hoogst))
  const naam = zin`Aantal momenten per week, ${weken.length} weken. De drukste is de week van ${datumTekst(druk.maandag)} met ${druk.totaal}. De aantallen staan in de tabel.`
  return svgElement(
    'svg',
    { class: 'tekening', viewBox: `0 0 ${BREEDTE} ${HOOGTE + ONDER}`, role: 'img', 'aria-label': naam },
    ...weken.flatMap((week, i) => [...bar(week, i), i % LABELSTAP === 0 && weekLabel(week, i, breedte, weken.length)]),
    svgElement('line', { class: 'tijdlijn-as', x1: 0, x2: BREEDTE, y1: HOOGTE, y2: HOOGTE }),
    capaciteit !== undefined &&
      svgElement('line', { class: 'tijdlijn-nu', x1: 0, x2: BREEDTE, y1: y(capaciteit), y2: y(capaciteit) }),
    svgElement('text', { class: 'tijdlijn-week', x: 0, y: BOVEN - 4 }, String(hoogste)),
  )
}
