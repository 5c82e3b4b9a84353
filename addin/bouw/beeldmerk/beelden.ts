/** Sizes in pixels that Excel, the store and the admin centre ask for. */
export const MATEN = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const

/** Up to this size the mark is drawn with fewer and thicker lines. */
const KLEIN_TOT = 24

/** The drawings: the mark of the product, and one for each command. */
export const BEELDEN = ['poortwachter', 'herstel', 'datums', 'caseload'] as const

/** Name of the drawing from which an icon of this size is made. */
export const tekeningVan = (beeld: (typeof BEELDEN)[number], maat: number): string =>
  beeld === 'poortwachter' && maat <= KLEIN_TOT ? `${beeld}-klein.svg` : `${beeld}.svg`

/** Name of an icon, in the source and under `beeldmerk/` where it is served. */
export const icoonVan = (beeld: (typeof BEELDEN)[number], maat: number): string => `${beeld}-${maat}.png`
