import { registerVan } from '@poortwachter/wet'
import type { Regelboek, Register } from '@poortwachter/wet'
import { regelboek as meegeleverd } from '@poortwachter/wet/editie'
import type { Regelbron } from '../functies/kern/aanroep.ts'
import { findAanwezigeEditie } from './aanwezig.ts'

/** The editions this add-in holds, and the one in use. */
export interface Regelvoorraad extends Regelbron {
  /** Editions held, newest last. */
  readonly versies: readonly string[]
  add(regelboek: Regelboek): void
  /** Uses this edition from now on; it must be held. */
  use(versie: string): void
}

/** A stock of editions that begins with the one shipped in this build. */
export const createRegelvoorraad = (eerste: Regelboek = meegeleverd): Regelvoorraad => {
  const voorraad = new Map<string, Register>([[eerste.versie, registerVan(eerste)]])
  let inGebruik = registerVan(eerste)
  return {
    get versies() {
      return [...voorraad.keys()]
    },
    add: (regelboek) => voorraad.set(regelboek.versie, registerVan(regelboek)),
    use: (versie) => {
      inGebruik = voorraad.get(versie) ?? inGebruik
    },
    huidig: () => inGebruik,
    versie: (versie) => findAanwezigeEditie(voorraad, versie),
  }
}
