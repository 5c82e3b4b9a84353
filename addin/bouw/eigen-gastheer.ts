import { functies } from '../functies/index.ts'
import { functiesJson } from './metadata/functies-json.ts'
import { createRegelvoorraad } from '../regels/regelbron.ts'
import { aanroepOf } from '../inschakelen/registratie/registreer.ts'
import { leesFunctiesJson } from '../nabootsing/rekenblad/gastheer.ts'
import type { Functiegastheer } from '../nabootsing/rekenblad/gastheer.ts'

/** The add-in's own functions, called in the same process: no browser, no network. */
export const createEigenGastheer = (): Functiegastheer => {
  const regels = createRegelvoorraad()
  const omgeving = { regels, weergave: () => 'kaart' as const }
  const aanroepen = new Map(functies.map((functie) => [functie.id, aanroepOf(functie, omgeving)]))
  return {
    naamruimte: 'PW',
    functies: leesFunctiesJson(functiesJson(functies, regels.huidig(), 'nl', 'https://localhost')),
    call: (id, argumenten) => aanroepen.get(id)?.(...argumenten),
  }
}
