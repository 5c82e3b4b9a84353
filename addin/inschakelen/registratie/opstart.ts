import { termijnfuncties } from '../../functies/termijnfuncties.ts'
import type { Laadbaar } from '../laden/laadbaar.ts'
import { createTermijnbron } from '../../regels/termijnbron.ts'
import type { Vervolgdeel } from '../vervolg.ts'
import { naDatumstelsel } from './datumstelselwacht.ts'
import type { Dagtelling } from './datumstelselwacht.ts'
import { registreerFuncties } from './registreer.ts'
import type { Associate, Weergaveomgeving } from './registreer.ts'
import { uitgesteldeAanroepOf } from './uitstel.ts'

/** What calls wait for. */
export interface Wachtpunten {
  readonly vervolg: Laadbaar<Vervolgdeel>
  readonly datumstelsel: Laadbaar<Dagtelling>
}

/**
 * Registers every function at once: Excel must find each of them from the start. They answer once it is known how the
 * workbook counts its days: those that read the terms alone then at once, the others as soon as they have been loaded.
 */
export const registreerBijOpstart = (
  { vervolg, datumstelsel }: Wachtpunten,
  vervolgIds: readonly string[],
  omgeving: Weergaveomgeving,
  associate: Associate,
): void => {
  const register: Associate = (id, aanroep) => associate(id, naDatumstelsel(datumstelsel, aanroep))
  registreerFuncties(
    termijnfuncties,
    {
      ...omgeving,
      regels: createTermijnbron({
        loaded: () => vervolg.loaded()?.regels,
        load: async () => (await vervolg.load()).regels,
      }),
    },
    register,
  )
  for (const id of vervolgIds) register(id, uitgesteldeAanroepOf(id, vervolg))
}
