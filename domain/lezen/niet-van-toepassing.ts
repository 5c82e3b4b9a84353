import { schoneTekst } from './celtekst.ts'

/** The word that stands in the cell of a step when a case has no need of it. */
export const NIET_VAN_TOEPASSING = 'n.v.t.' as const

/** Whether a cell says in words that something does not apply. */
export const isNietVanToepassing = (cel: unknown): boolean =>
  typeof cel === 'string' && /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing)$/i.test(schoneTekst(cel))
