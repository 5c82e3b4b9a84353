import { gegevensmeldingen } from './gegevens.ts'
import { invoermeldingen } from './invoer.ts'
import type { Melding } from './melding.ts'
import { uitkomstmeldingen } from './uitkomst.ts'
import { waardemeldingen } from './waarden.ts'

/** Every kind of message, in the order in which people meet them. */
export const meldingen: readonly Melding[] = [
  ...invoermeldingen,
  ...waardemeldingen,
  ...gegevensmeldingen,
  ...uitkomstmeldingen,
]
