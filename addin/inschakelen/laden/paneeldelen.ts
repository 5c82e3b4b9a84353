import type { ImportBrok } from './brok.ts'
import { addressesOf } from './delen.ts'

export const importDocx = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:docx@'), () => import('../../dossiers/werkstukken/docx.ts'), stop)

export const importEngels = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:engels@'), () => import('../../taal/engels.ts'), stop)

export const importLatereSecties = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:latere-secties@'), () => import('../../paneel/latere-secties.ts'), stop)

export const importNarekening = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:narekening@'), () => import('../../regels/narekening.ts'), stop)
