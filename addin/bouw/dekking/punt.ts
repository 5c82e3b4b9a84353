/** A numbered item of a source: what it is about, and how the product answers it or why it does not. */
export type Dekkingspunt = { readonly id: string; readonly onderwerp: string } & (
  | {
      readonly formule: string
      /** Words that the answer has to hold, taken from the source or reckoned by hand. */
      readonly bevat: string
    }
  /** The heading on the page about what the product leaves to others. */
  | { readonly overgelaten: string }
)

/** A source with its items. */
export interface Dekkingsbron {
  readonly titel: string
  readonly punten: readonly Dekkingspunt[]
}

/** The first sick day of every example, unless another is given. */
export const ZIEK = '2025-01-06'

/** A day as a formula writes it. */
export const dagIn = (iso: string): string => {
  const [jaar, maand, dag] = iso.split('-').map(Number)
  return `DATUM(${jaar};${maand};${dag})`
}

const isDag = (waarde: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(waarde)

const argument = (waarde: string): string => {
  if (isDag(waarde)) return dagIn(waarde)
  return /^-?\d+$/.test(waarde) ? waarde : `"${waarde}"`
}

/** Facts as arguments; one that comes back later counts, so that a case can be given with one thing changed. */
const pairs = (feiten: string): string => {
  const waarden = new Map<string, string>()
  for (const deel of feiten.split(';')) {
    const [naam = '', waarde = ''] = deel.trim().split('=')
    if (naam !== '') waarden.set(naam, waarde)
  }
  return [...waarden].map(([naam, waarde]) => `;"${naam}";${argument(waarde)}`).join('')
}

/** A function of ours with days, codes and numbers. */
export const formuleMet = (functie: string, ...waarden: readonly string[]): string =>
  `=PW.${functie}(${waarden.map(argument).join(';')})`

/** The outcome of a decision table for a case, with facts as `naam=waarde; naam=waarde`. */
export const toetsformule = (tabel: string, peildatum: string, feiten = '', ziek = ZIEK): string =>
  `=PW.TOETS("${tabel}";${dagIn(ziek)};${dagIn(peildatum)}${pairs(feiten)})`

/** The reasons of a decision, line by line. */
export const redenenformule = (tabel: string, peildatum: string, feiten = '', ziek = ZIEK): string =>
  `=PW.REDENEN("${tabel}";${dagIn(ziek)};${dagIn(peildatum)}${pairs(feiten)})`

/** An item that a formula answers. */
export const gedekt = (id: string, onderwerp: string, formule: string, bevat: string): Dekkingspunt => ({
  id,
  onderwerp,
  formule,
  bevat,
})

/** An item that the product leaves to others, and says so. */
export const overgelatenAan = (id: string, onderwerp: string, overgelaten: string): Dekkingspunt => ({
  id,
  onderwerp,
  overgelaten,
})
