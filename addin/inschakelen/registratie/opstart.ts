import { termijnfuncties } from '../../functies/termijnfuncties.ts'
import type { Laadbaar } from '../laden/laadbaar.ts'
import { createTermijnbron } from '../../regels/termijnbron.ts'
import type { Vervolgdeel } from '../vervolg.ts'
import { registreerFuncties } from './registreer.ts'
import type { Associate, Weergaveomgeving } from './registreer.ts'
import { uitgesteldeAanroepOf } from './uitstel.ts'

/**
 * Registers every function at once: Excel must find each of them from the start. Those that read the terms alone
 * answer from now on, the others as soon as they have been loaded.
 */
export const registreerBijOpstart = (
  vervolg: Laadbaar<Vervolgdeel>,
  vervolgIds: readonly string[],
  omgeving: Weergaveomgeving,
  associate: Associate,
): void => {
  registreerFuncties(
    termijnfuncties,
    {
      ...omgeving,
      regels: createTermijnbron({
        loaded: () => vervolg.loaded()?.regels,
        load: async () => (await vervolg.load()).regels,
      }),
    },
    associate,
  )
  for (const id of vervolgIds) associate(id, uitgesteldeAanroepOf(id, vervolg))
}
