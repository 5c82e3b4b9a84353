import { NEDERLANDSE_FOUTEN } from '../functies/cel/nederlandse-fouten.ts'
import type { Cel } from './dossier.ts'

/** The error a cell shows, in its Dutch form; undefined for any other content. */
export const foutInCel = (cel: Cel): string | undefined =>
  typeof cel === 'string' ? NEDERLANDSE_FOUTEN[cel] : undefined

/** Whether a cell is still being calculated. */
export const isBezig = (cel: Cel): boolean => cel === '#BUSY!' || cel === '#GETTING_DATA'
