import type { Tekst } from '../../taal/zin.ts'
import { element } from './element.ts'
import { pictogram } from './pictogram.ts'
import type { Pictogramnaam } from './pictogram.ts'

interface Tabblad {
  readonly id: string
  readonly titel: Tekst
  readonly pictogram?: Pictogramnaam
}

export interface Tabbladen {
  readonly lijst: HTMLElement
  /** Where the content of each goes. */
  readonly panelen: ReadonlyMap<string, HTMLElement>
  /** The one that is shown. */
  actief(): string
  /** Brings one to the front and tells so. */
  toon(id: string): void
  /** Brings one to the front without telling; false when there is none of that name. */
  kies(id: string): boolean
}

/** The row of places of the pane, or the row of sections within a place. */
type Tabsoort = 'plek' | 'sectie'

const VOORVOEGSEL: Readonly<Record<Tabsoort, string>> = { plek: 'plek-', sectie: '' }

/**
 * Tabs after the pattern of the ARIA guide: one of them is in the tab order, arrow keys, Home and End walk along them,
 * and the one that is walked to is shown.
 */
export const createTabbladen = (
  label: Tekst,
  bladen: readonly Tabblad[],
  bijToon: (id: string) => void,
  soort: Tabsoort,
): Tabbladen => {
  const voor = VOORVOEGSEL[soort]
  let actief = bladen[0]?.id ?? ''
  const tabs = bladen.map(({ id, titel, pictogram: beeld }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${voor}${id}`,
        class: `tab tab-${soort}`,
        'aria-controls': `paneel-${voor}${id}`,
        click: () => toon(id),
      },
      beeld && pictogram(beeld),
      titel,
    ),
  )
  const panelen = new Map(
    bladen.map(({ id }) => [
      id,
      element('section', {
        role: 'tabpanel',
        id: `paneel-${voor}${id}`,
        class: 'tabpaneel',
        'aria-labelledby': `tab-${voor}${id}`,
      }),
    ]),
  )
  const mark = () => {
    for (const [i, { id }] of bladen.entries()) {
      tabs[i]?.setAttribute('aria-selected', String(id === actief))
      tabs[i]?.setAttribute('tabindex', id === actief ? '0' : '-1')
      panelen.get(id)?.toggleAttribute('hidden', id !== actief)
    }
  }
  const kies = (id: string): boolean => {
    if (!bladen.some((blad) => blad.id === id)) return false
    actief = id
    mark()
    return true
  }
  const toon = (id: string): void => {
    if (kies(id)) bijToon(id)
  }
  const walk = (gebeurtenis: KeyboardEvent): void => {
    const nu = bladen.findIndex(({ id }) => id === actief)
    const laatste = bladen.length - 1
    const naar: Partial<Record<string, number>> = {
      ArrowRight: nu === laatste ? 0 : nu + 1,
      ArrowLeft: nu === 0 ? laatste : nu - 1,
      Home: 0,
      End: laatste,
    }
    const doel = naar[gebeurtenis.key]
    const blad = doel === undefined ? undefined : bladen[doel]
    if (!blad || doel === undefined) return
    gebeurtenis.preventDefault()
    toon(blad.id)
    tabs[doel]?.focus()
  }
  const lijst = element('div', { role: 'tablist', class: `tabs tabs-${soort}`, 'aria-label': label }, ...tabs)
  lijst.addEventListener('keydown', walk)
  mark()
  return { lijst, panelen, actief: () => actief, toon, kies }
}
