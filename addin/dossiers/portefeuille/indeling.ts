import { kalenderdatumVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseloadstand } from '../dossierstand.ts'
import { naamgroepen, naamsleutel } from '../naamgroepen.ts'

/** By what a portfolio is divided. */
export const indelingen = ['werkgever', 'afdeling', 'adviseur', 'kwartaal'] as const
export type Indeling = (typeof indelingen)[number]

export const indelingTekst: Readonly<Record<Indeling, string>> = {
  werkgever: 'Werkgever',
  afdeling: 'Afdeling',
  adviseur: 'Adviseur',
  kwartaal: 'Kwartaal van de eerste ziektedag',
}

/** What a case without the thing it is divided by is counted under. */
export const NIET_INGEVULD = '(niet ingevuld)'

/** A part of the portfolio: its name, how else that name is written, and its cases. */
export interface Groep {
  readonly naam: string
  readonly anders: readonly string[]
  readonly standen: readonly Caseloadstand[]
}

/** The quarter of a first sick day; empty without one. */
export const kwartaalTekst = (ziektedatum: Dag | undefined): string => {
  if (ziektedatum === undefined) return ''
  const { jaar, maand } = kalenderdatumVan(ziektedatum)
  return `${jaar} kwartaal ${Math.ceil(maand / 3)}`
}

const wordOf = (stand: Caseloadstand, indeling: Indeling): string =>
  indeling === 'kwartaal' ? kwartaalTekst(stand.dossier.ziektedatum) : stand.dossier[indeling]

/** The parts of a portfolio in the order of the alphabet, the cases without a name last. */
export const groepenOf = (standen: readonly Caseloadstand[], indeling: Indeling): readonly Groep[] => {
  const woorden = standen.map((stand) => wordOf(stand, indeling))
  const namen = naamgroepen(woorden)
  const groepen = new Map<string, Caseloadstand[]>()
  for (const [i, stand] of standen.entries()) {
    const sleutel = naamsleutel(woorden[i]!)
    const groep = groepen.get(sleutel)
    if (groep) groep.push(stand)
    else groepen.set(sleutel, [stand])
  }
  return [...groepen]
    .map(([sleutel, leden]): Groep => {
      const { naam, anders } = namen.get(sleutel) ?? { naam: NIET_INGEVULD, anders: [] }
      return { naam, anders, standen: leden }
    })
    .toSorted(
      (a, b) =>
        Number(a.naam === NIET_INGEVULD) - Number(b.naam === NIET_INGEVULD) || a.naam.localeCompare(b.naam, 'nl'),
    )
}
