import { eerdereVersies, registerVan } from '@poortwachter/wet'
import type { Regelboek, Register } from '@poortwachter/wet'
import { regelboek as meegeleverd } from '@poortwachter/wet/editie'
import type { Regelbron } from '../functies/kern/aanroep.ts'
import { findAanwezigeEditie } from './aanwezig.ts'

/** The editions this add-in holds, and the one in use. */
export interface Regelvoorraad extends Regelbron {
  /** Editions held, newest last. */
  readonly versies: readonly string[]
  /** Editions held, and earlier ones that are loaded when someone asks for them. */
  readonly beschikbaar: readonly string[]
  add(regelboek: Regelboek): void
  /** Uses this edition from now on; it must be held. */
  use(versie: string): void
}

/** Reads an edition that went out before the one of this build. */
export type LaadEerdere = (versie: string) => Promise<Regelboek | undefined>

const laadUitBundel: LaadEerdere = async (versie) => (await import('./eerder.ts')).readEerdereEditie(versie)

/** A stock of editions that begins with the one shipped in this build. */
export const createRegelvoorraad = (
  eerste: Regelboek = meegeleverd,
  laadEerdere: LaadEerdere = laadUitBundel,
): Regelvoorraad => {
  let inGebruik = registerVan(eerste)
  const voorraad = new Map<string, Register>([[eerste.versie, inGebruik]])
  const onderweg = new Map<string, Promise<void>>()
  const load = async (versie: string): Promise<void> => {
    try {
      const regelboek = await laadEerdere(versie)
      if (regelboek && !voorraad.has(versie)) voorraad.set(versie, registerVan(regelboek))
    } finally {
      onderweg.delete(versie)
    }
  }
  return {
    get versies() {
      return [...voorraad.keys()]
    },
    get beschikbaar() {
      return [...new Set([...voorraad.keys(), ...eerdereVersies])]
    },
    add: (regelboek) => voorraad.set(regelboek.versie, registerVan(regelboek)),
    use: (versie) => {
      inGebruik = voorraad.get(versie) ?? inGebruik
    },
    huidig: () => inGebruik,
    versie: (versie) => findAanwezigeEditie(voorraad, versie, eerdereVersies),
    laad: (versie) => {
      if (voorraad.has(versie) || !eerdereVersies.includes(versie)) return undefined
      const bezig = onderweg.get(versie) ?? load(versie)
      onderweg.set(versie, bezig)
      return bezig
    },
  }
}
