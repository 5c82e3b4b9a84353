import { termijnregisterVan } from '@poortwachter/wet'
import type { Termijnregister } from '@poortwachter/wet'
import { termijnboek } from '@poortwachter/wet/termijnen'
import type { Regelbron } from '../functies/kern/aanroep.ts'
import { findAanwezigeEditie } from './aanwezig.ts'

/**
 * Where functions find the terms: those that ship with this build until the stock of whole editions is there, and from
 * then on in that stock alone. Another edition than the shipped one can only come in through the stock, so no two
 * functions ever answer under different editions.
 */
export const createTermijnbron = (voorraad: () => Regelbron | undefined): Regelbron<Termijnregister> => {
  const meegeleverd = termijnregisterVan(termijnboek)
  const edities = new Map([[termijnboek.versie, meegeleverd]])
  return {
    huidig: () => voorraad()?.huidig() ?? meegeleverd,
    versie: (versie) => voorraad()?.versie(versie) ?? findAanwezigeEditie(edities, versie),
  }
}
