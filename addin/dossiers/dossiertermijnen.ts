import { termijnenVan } from '@poortwachter/wet'
import type { Dag, Gevaltermijnen, Register } from '@poortwachter/wet'
import type { Caseloaddossier } from './dossier.ts'
import { gebeurtenissenOf } from './feiten.ts'

/** The terms of a case, counted from what was done and from the events its facts tell; undefined without a first sick day. */
export const dossiertermijnenOf = (
  register: Register,
  dossier: Caseloaddossier,
  peildatum: Dag,
): Gevaltermijnen | undefined => {
  const { ziektedatum: eersteZiektedag, verschuiving, gedaan } = dossier
  if (eersteZiektedag === undefined) return undefined
  const ankers = { ...gebeurtenissenOf(register, dossier), ...gedaan }
  return termijnenVan(register, { eersteZiektedag, verschuiving, ankers, peildatum })
}
