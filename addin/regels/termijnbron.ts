import { eerdereVersies, termijnregisterVan } from '@poortwachter/wet'
import type { Termijnregister } from '@poortwachter/wet'
import { termijnboek } from '@poortwachter/wet/termijnen'
import type { Regelbron } from '../functies/kern/aanroep.ts'
import { findAanwezigeEditie } from './aanwezig.ts'

/** The stock of whole editions, which arrives after the start. */
interface Voorraadbron {
  loaded(): Regelbron | undefined
  load(): Promise<Regelbron>
}

/**
 * Where functions find the terms: those that ship with this build until the stock of whole editions is there, and from
 * then on in that stock alone. Another edition than the shipped one can only come in through the stock, so no two
 * functions ever answer under different editions.
 */
export const createTermijnbron = ({ loaded, load }: Voorraadbron): Regelbron<Termijnregister> => {
  const meegeleverd = termijnregisterVan(termijnboek)
  const edities = new Map([[termijnboek.versie, meegeleverd]])
  return {
    huidig: () => loaded()?.huidig() ?? meegeleverd,
    versie: (versie) => loaded()?.versie(versie) ?? findAanwezigeEditie(edities, versie, eerdereVersies),
    laad: (versie) => {
      const voorraad = loaded()
      if (voorraad) return voorraad.laad(versie)
      return eerdereVersies.includes(versie) ? load().then((later) => later.laad(versie)) : undefined
    },
  }
}
