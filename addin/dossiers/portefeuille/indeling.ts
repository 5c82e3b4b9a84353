import { kalenderdatumVan } from '@poortwachter/wet'
import type { Caseloaddossier } from '../dossier.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { naamgroepen, naamsleutel } from '../naamgroepen.ts'
import { addTo } from '../sleutellijsten.ts'

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

/** What a case is counted under of which a cell holds the thing it is divided by, and cannot be read. */
export const ONLEESBARE_GROEP = '(onleesbaar)'

/** What stands behind every name, in this order. */
const ACHTERAAN: readonly string[] = [ONLEESBARE_GROEP, NIET_INGEVULD]

/** The order of the alphabet, in which what is no name comes last. */
export const compareGroepnamen = (een: string, ander: string): number =>
  ACHTERAAN.indexOf(een) - ACHTERAAN.indexOf(ander) || een.localeCompare(ander, 'nl')

/** A part of the portfolio: its name, how else that name is written, and its cases. */
export interface Groep {
  readonly naam: string
  readonly anders: readonly string[]
  readonly standen: readonly Caseloadstand[]
}

/** The quarter of the first sick day of a case; empty when none is filled in. */
export const kwartaalTekst = ({ ziektedatum, fouten }: Pick<Caseloaddossier, 'ziektedatum' | 'fouten'>): string => {
  if (ziektedatum === undefined) return fouten.some(({ veld }) => veld === 'ziektedatum') ? ONLEESBARE_GROEP : ''
  const { jaar, maand } = kalenderdatumVan(ziektedatum)
  return `${jaar} kwartaal ${Math.ceil(maand / 3)}`
}

const wordOf = (stand: Caseloadstand, indeling: Indeling): string =>
  indeling === 'kwartaal' ? kwartaalTekst(stand.dossier) : stand.dossier[indeling]

/** The parts of a portfolio in the order of the alphabet, the cases without a name last. */
export const groepenOf = (standen: readonly Caseloadstand[], indeling: Indeling): readonly Groep[] => {
  const woorden = standen.map((stand) => wordOf(stand, indeling))
  const namen = naamgroepen(woorden)
  const groepen = new Map<string, Caseloadstand[]>()
  for (const [i, stand] of standen.entries()) addTo(groepen, naamsleutel(woorden[i]!), stand)
  return [...groepen]
    .map(([sleutel, leden]): Groep => {
      const { naam, anders } = namen.get(sleutel) ?? { naam: NIET_INGEVULD, anders: [] }
      return { naam, anders, standen: leden }
    })
    .toSorted((a, b) => compareGroepnamen(a.naam, b.naam))
}
