import type { Dossierkolommen } from './dossierkolommen.ts'

/** Cases are worked through in blocks of this many, so that what is being worked on stays in the cache. */
export const BLOKGROOTTE = 4096

/** A stretch of the columns: from `van`, `aantal` long. `nummer` differs for every block, so that work is not repeated. */
export interface Blok {
  readonly kolommen: Dossierkolommen
  readonly van: number
  readonly aantal: number
  readonly nummer: number
}

/** Work that is done once per block, however many ask for it. */
export const eenKeerPerBlok = (werk: (blok: Blok) => void): ((blok: Blok) => void) => {
  let nummer = -1
  return (blok) => {
    if (nummer === blok.nummer) return
    nummer = blok.nummer
    werk(blok)
  }
}
