import { vervolgfuncties } from '../functies/vervolgfuncties.ts'
import { aanroepOf } from './registratie/registreer.ts'
import type { Aanroep, Weergaveomgeving } from './registratie/registreer.ts'
import { createRegelvoorraad } from '../regels/regelbron.ts'
import type { LaadEerdere, Regelvoorraad } from '../regels/regelbron.ts'

/** What follows the functions that read the terms alone: whole editions, and the functions that need them. */
export interface Vervolgdeel {
  readonly regels: Regelvoorraad
  /** The calls of those functions, by id. */
  readonly aanroepen: ReadonlyMap<string, Aanroep>
}

export const createVervolg = (omgeving: Weergaveomgeving, laadEerdere?: LaadEerdere): Vervolgdeel => {
  const regels = createRegelvoorraad(undefined, laadEerdere)
  return {
    regels,
    aanroepen: new Map(vervolgfuncties.map((functie) => [functie.id, aanroepOf(functie, { ...omgeving, regels })])),
  }
}
