import { volgorde } from '@poortwachter/wet'
import type { Editie } from '../opslag/opslag.ts'
import { lijstSchema } from '../schema.ts'
import type { Vraag } from './controle.ts'
import { sendStuk, type Dienst } from './dienst.ts'
import type { Ondertekensleutel } from './sleutelbos.ts'

interface Zending {
  readonly dienst: Dienst
  readonly ask: Vraag
  readonly sleutel: Ondertekensleutel
  readonly editie: Editie
  /** Those that went out before it, in any order. */
  readonly eerdere: readonly Editie[]
}

interface Verzonden {
  readonly editie: Editie
  readonly uitkomst: 'nieuw' | 'was er al'
}

/**
 * Publishes an edition. A service that has published nothing yet begins with the editions before it, oldest first: once a
 * later one is out there is no place for them any more, and its state would never name them.
 */
export const sendEdities = async ({
  dienst,
  ask,
  sleutel,
  editie,
  eerdere,
}: Zending): Promise<readonly Verzonden[]> => {
  const lijst = lijstSchema.parse(await (await ask('/v1/regelversies')).json())
  const isNieuw = lijst.volledig && lijst.regelversies.every(({ uitgegeven }) => uitgegeven === undefined)
  const rij = [...(isNieuw ? eerdere.toSorted((a, b) => volgorde(a.versie, b.versie)) : []), editie]
  const verzonden: Verzonden[] = []
  for (const deze of rij) {
    const pad = `/v1/regelversies/${deze.versie}`
    const uitkomst = await sendStuk(dienst, sleutel, { methode: 'PUT', pad, doel: 'regelversie', tekst: deze.tekst })
    verzonden.push({ editie: deze, uitkomst })
  }
  return verzonden
}
