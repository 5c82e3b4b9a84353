import type { Grond, Termijnregister, Uitkomst } from '@poortwachter/wet'
import { onbekendTekst } from '@poortwachter/wet/verwoording'
import { nietBeschikbaar } from './antwoord.ts'
import type { Celantwoord } from './antwoord.ts'

/** The one place where an outcome of the domain becomes a cell. */
export const uitkomstcel = <T>(
  register: Termijnregister,
  uitkomst: Uitkomst<T>,
  bekend: (waarde: T, grond: Grond) => Celantwoord,
): Celantwoord =>
  uitkomst.soort === 'bekend'
    ? bekend(uitkomst.waarde, uitkomst.grond)
    : nietBeschikbaar(onbekendTekst(register, uitkomst))
