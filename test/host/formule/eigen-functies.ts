import { functies } from '../../../addin/functies/index.ts'
import { functiesJson } from '../../../addin/metadata/functies-json.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { aanroepOf } from '../../../addin/registratie/registreer.ts'
import { leesFunctiesJson } from '../rekenblad/gastheer.ts'
import type { Functiegastheer } from '../rekenblad/gastheer.ts'

/** The add-in's own functions, called in the same process: no browser, no network. */
export const createEigenGastheer = (): Functiegastheer => {
  const regels = createRegelvoorraad()
  const omgeving = { regels, weergave: () => 'kaart' as const, bezwaar: () => undefined }
  const aanroepen = new Map(functies.map((functie) => [functie.id, aanroepOf(functie, omgeving)]))
  return {
    naamruimte: 'PW',
    functies: leesFunctiesJson(functiesJson(functies, regels.huidig(), 'nl', 'https://localhost')),
    call: (id, argumenten) => aanroepen.get(id)?.(...argumenten),
  }
}
