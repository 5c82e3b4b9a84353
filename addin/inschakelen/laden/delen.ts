import type { ImportBrok } from './brok.ts'

/** The ids of the functions that are loaded later; the build takes them from their list. */
declare const __VERVOLGFUNCTIES__: readonly string[]
export const vervolgIds = __VERVOLGFUNCTIES__

/** The build puts the names of the files of that part here. */
export const addressesOf = (brok: string): readonly URL[] =>
  brok.split(' ').map((bestand) => new URL(bestand, import.meta.url))

export const importVervolg = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:vervolg@'), () => import('../vervolg.ts'), stop)

export const importEerder = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:eerder@'), () => import('../../regels/eerder.ts'), stop)

export const importInvoegtoepassing = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:invoegtoepassing@'), () => import('../invoegtoepassing.ts'), stop)
