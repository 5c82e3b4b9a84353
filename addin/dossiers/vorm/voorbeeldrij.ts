import { dag, serienummerVan } from '@poortwachter/wet'

const dagnummer = (iso: Parameters<typeof dag>[0]): number => serienummerVan(dag(iso))

/** The one case in a new caseload: it shows what a row looks like and carries the formulas to the rows below it. */
export const voorbeeldrij: Readonly<Record<string, number | string>> = {
  Dossier: 'VOORBEELD',
  Naam: 'Typ over deze rij heen',
  Werkgever: 'Uw organisatie',
  Adviseur: 'Uw naam',
  Ziektedatum: dagnummer('2026-01-05'),
  Probleemanalyse: dagnummer('2026-02-12'),
  'Plan van aanpak': dagnummer('2026-02-26'),
}
