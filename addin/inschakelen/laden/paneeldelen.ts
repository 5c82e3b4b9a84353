import type { ImportBrok } from './brok.ts'
import { addressesOf } from './delen.ts'

export const importDocx = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:docx@'), () => import('../../dossiers/werkstukken/docx.ts'), stop)

export const importEngels = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:engels@'), () => import('../../taal/engels.ts'), stop)

export const importBewijswerk = (importBrok: ImportBrok, stop: AbortSignal) =>
  importBrok(addressesOf('@brok:bewijswerk@'), () => import('../../paneel/rekenbewijs/bewijswerk.ts'), stop)
