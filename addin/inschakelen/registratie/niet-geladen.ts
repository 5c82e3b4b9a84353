import { createCelfout } from '../../functies/cel/celfout.ts'

/** What a cell says when the part of the program that it needs could not be loaded. */
const NIET_GELADEN =
  'De regels voor deze functie zijn niet geladen. Controleer de verbinding en druk op Ctrl+Alt+F9; helpt dat niet, open de werkmap dan opnieuw.'

/** Answers a call whose rules could not be loaded; the next call tries again. */
export const refuseNietGeladen = (): never => {
  throw createCelfout('nb', NIET_GELADEN)
}
