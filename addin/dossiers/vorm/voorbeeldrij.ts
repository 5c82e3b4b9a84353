import { plus, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

/**
 * The one case in a new caseload: it shows what a row looks like and carries the formulas to the rows below it. It is
 * in its eleventh week with its first two steps taken in time, so that nobody begins with a step that is late.
 */
export const voorbeeldrijOp = (peildag: Dag): Readonly<Record<string, number | string>> => {
  const ziektedag = plus(peildag, -70)
  return {
    Dossier: 'VOORBEELD',
    Naam: 'Typ over deze rij heen',
    Werkgever: 'Uw organisatie',
    Adviseur: 'Uw naam',
    Ziektedatum: serienummerVan(ziektedag),
    Probleemanalyse: serienummerVan(plus(ziektedag, 38)),
    'Plan van aanpak': serienummerVan(plus(ziektedag, 52)),
  }
}
