import { klassenZonderKosten, loonsanctie, loonsanctiebedrag } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import type { Caseloaddossier } from './dossier.ts'
import type { Sanctievrager } from './sanctiegeheugen.ts'

/** What the user adds to the wage of the sheet. Percentages, 0-100; nothing is filled in for him. */
export interface Loonaannamen {
  /** Part of the wage that is paid during a sanction; used where a row has none of its own, not where its own cannot be read. */
  readonly loonpercentage: number | undefined
  readonly vakantietoeslag: number | undefined
  readonly werkgeverslasten: number | undefined
}

/** The wages of a whole sanction of a case in euros, or what is missing to work them out. */
export type Blootstelling =
  | { readonly soort: 'bekend'; readonly bedrag: number; readonly weken: number; readonly loonpercentage: number }
  | { readonly soort: 'ontbreekt'; readonly wat: readonly string[] }
  /** In the class of the case there is nothing to fear. */
  | { readonly soort: 'geen' }

/** Months in a year and weeks in a year, as a monthly wage is turned into a weekly one. */
const WEKEN_PER_MAAND = 52 / 12

/**
 * The wages over the longest sanction there can be, from the own wage of the row: a monthly wage as weeks, times the
 * part that is paid, the holiday allowance and the charges of the employer. An upper bound and never an average; a
 * row without a wage has no amount, and a case in a class that costs nothing has no exposure. A caller with a great many cases brings a `sanctieOver` that remembers.
 */
export const blootstellingOf = (
  register: Register,
  dossier: Caseloaddossier,
  klasse: string,
  aannamen: Loonaannamen,
  sanctieOver: Sanctievrager = (vraag) => loonsanctie(register, vraag),
): Blootstelling => {
  if (klassenZonderKosten.has(klasse)) return { soort: 'geen' }
  const { ziektedatum, verschuiving, loonPerMaand } = dossier
  const isOnleesbaar = dossier.fouten.some(({ veld }) => veld === 'loonpercentage')
  const loonpercentage = dossier.loonpercentage ?? (isOnleesbaar ? undefined : aannamen.loonpercentage)
  const wat = [
    ...(ziektedatum === undefined ? ['eerste ziektedag'] : []),
    ...(loonPerMaand === undefined || loonPerMaand === 0 ? ['loon per maand'] : []),
    ...(loonpercentage === undefined ? ['doorbetaling in procenten'] : []),
  ]
  if (ziektedatum === undefined || loonPerMaand === undefined || loonpercentage === undefined || wat.length > 0)
    return { soort: 'ontbreekt', wat }
  const sanctie = sanctieOver({ eersteZiektedag: ziektedatum, verschuiving })
  if (sanctie.soort !== 'bekend')
    return { soort: 'ontbreekt', wat: ['de duur van een loonsanctie onder deze regelversie'] }
  const weken = (sanctie.waarde.uiterlijkTotEnMet - sanctie.waarde.van + 1) / 7
  const weekloon = (loonPerMaand / WEKEN_PER_MAAND) * (1 + (aannamen.vakantietoeslag ?? 0) / 100)
  const bedrag = loonsanctiebedrag({
    weekloon,
    percentage: loonpercentage,
    werkgeverslasten: aannamen.werkgeverslasten ?? 0,
    weken,
  })
  return { soort: 'bekend', bedrag, weken, loonpercentage }
}
