/** Stands between someone and the employment, and in no cell that is a key. */
const SCHEIDING = '\n'

/** The key of someone in one of several employments. */
export const inDienstverband = (mens: string, dienstverband: string): string =>
  `${mens}${SCHEIDING}${dienstverband.replaceAll(SCHEIDING, ' ')}`

/** Who a key is of, and in which employment; that is empty where a row does not tell. */
export const dienstverbandVan = (persoon: string): { readonly mens: string; readonly dienstverband: string } => {
  const plek = persoon.lastIndexOf(SCHEIDING)
  if (plek < 0) return { mens: persoon, dienstverband: '' }
  return { mens: persoon.slice(0, plek), dienstverband: persoon.slice(plek + 1) }
}
