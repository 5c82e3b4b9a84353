import type { Laadbaar } from '../laden/laadbaar.ts'
import type { Vervolgdeel } from '../vervolg.ts'
import { refuseNietGeladen } from './niet-geladen.ts'
import type { Aanroep } from './registreer.ts'

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
    return vervolg.load().then(answer, refuseNietGeladen)
  }
