import type { Dag } from '../../dag/datum.ts'
import type { Register } from '../../regelboek/register.ts'
import { metWaarde } from '../../regelboek/uitkomst.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { antwoordOver, startantwoordOver } from './antwoord.ts'
import type { Beslissing } from './beslissing.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { enkelGeval } from './enkel-geval.ts'
import type { Verantwoording } from './verantwoording.ts'

/** What a decision is asked for. */
export interface Beslisvraag extends Dossier {
  /** Code of the table. */
  readonly tabel: string
}

/**
 * A decision for one case, from a table of the edition.
 *
 * In: code of the table, first sick day, the day one looks from, and the facts that are known. Out: the outcome with
 * the rows it rests on, or the facts that are missing, or the question that only a person can answer. Also
 * `geenRegel`, when the table did not hold on that day or a term it leans on has no rule for the case.
 */
export const beslissing = (register: Register, vraag: Beslisvraag): Uitkomst<Beslissing> => {
  const { geval, proefruimte } = enkelGeval(register, vraag)
  return antwoordOver(geval, vraag.tabel, proefruimte).volledig()
}

/** A decision for one case with everything that belongs in its explanation. */
export const verantwoording = (register: Register, vraag: Beslisvraag): Verantwoording => {
  const { geval, proefruimte } = enkelGeval(register, vraag)
  return antwoordOver(geval, vraag.tabel, proefruimte).verantwoording()
}

/**
 * The last day to begin that follows from a decision. Not known as long as rows with another day may match; the
 * decision itself, without a day, when it asks for no beginning.
 */
export const startdatum = (
  register: Register,
  vraag: Beslisvraag,
): Uitkomst<{ readonly dag: Dag | undefined; readonly beslissing: Beslissing }> => {
  const { geval, proefruimte } = enkelGeval(register, vraag)
  const antwoord = startantwoordOver(geval, vraag.tabel, proefruimte)
  return metWaarde(antwoord.volledig(), (waarde) => ({ dag: antwoord.start(), beslissing: waarde }))
}
