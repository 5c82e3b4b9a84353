import { meldingsoorten } from '../../../functies/cel/meldingsoorten.ts'
import { gegevensmeldingen } from './gegevens.ts'
import { invoermeldingen } from './invoer.ts'
import type { Handboekmelding } from './melding.ts'
import { uitkomstmeldingen } from './uitkomst.ts'
import { waardemeldingen } from './waarden.ts'

/** Every kind of message, in the order in which people meet them. */
export const handboekmeldingen: readonly Handboekmelding[] = [
  ...invoermeldingen,
  ...waardemeldingen,
  ...gegevensmeldingen,
  ...uitkomstmeldingen,
].map((tekst) => ({ ...tekst, herken: meldingsoorten[tekst.naam] }))
