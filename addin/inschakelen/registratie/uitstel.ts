import { createCelfout } from '../../functies/cel/celfout.ts'
import type { Laadbaar } from '../laden/laadbaar.ts'
import type { Vervolgdeel } from '../vervolg.ts'
import type { Aanroep } from './registreer.ts'

/** What a cell says when the part of the program that it needs could not be loaded. */
export const NIET_GELADEN =
  'De regels voor deze functie zijn niet geladen. Controleer de verbinding en druk op Ctrl+Alt+F9; helpt dat niet, open de werkmap dan opnieuw.'

/**
 * The call of a function that may still have to be loaded: at once when it is there, otherwise a promise. When it
 * cannot be loaded the cell says so, and the next call tries again.
 */
export const uitgesteldeAanroepOf =
  (id: string, vervolg: Laadbaar<Vervolgdeel>): Aanroep =>
  (...ruw) => {
    const answer = ({ aanroepen }: Vervolgdeel): unknown => aanroepen.get(id)!(...ruw)
    const geladen = vervolg.loaded()
    if (geladen) return answer(geladen)
    return vervolg.load().then(answer, () => {
      throw createCelfout('nb', NIET_GELADEN)
    })
  }
