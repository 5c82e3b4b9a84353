import type { Grond, Termijnregister, Uitkomst } from '@poortwachter/wet'
import { onbekendTekst } from '@poortwachter/wet/verwoording'
import { nietBeschikbaar } from './antwoord.ts'
import type { Celantwoord } from './antwoord.ts'

/** The one cell that says why there is no answer. */
export const onbekendcel = (
  register: Termijnregister,
  uitkomst: Exclude<Uitkomst<never>, { readonly soort: 'bekend' }>,
): Celantwoord => nietBeschikbaar(onbekendTekst(register, uitkomst))

/** The one place where an outcome of the domain becomes a cell; `bekend` says what a known one shows. */
export const uitkomstcel = <T>(
  register: Termijnregister,
  uitkomst: Uitkomst<T>,
  bekend: (waarde: T, grond: Grond) => Celantwoord,
): Celantwoord =>
  uitkomst.soort === 'bekend' ? bekend(uitkomst.waarde, uitkomst.grond) : onbekendcel(register, uitkomst)
