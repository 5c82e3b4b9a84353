import { NEDERLANDSE_FOUTEN } from '../functies/cel/nederlandse-fouten.ts'
import type { Dossiercel } from './dossier.ts'

/** The error a cell shows, in its Dutch form; undefined for any other content. */
export const foutInCel = (cel: Dossiercel): string | undefined =>
  typeof cel === 'string' && cel.startsWith('#') ? NEDERLANDSE_FOUTEN[cel] : undefined

/** Whether a cell is still being calculated. */
export const isBezig = (cel: Dossiercel): boolean => cel === '#BUSY!' || cel === '#GETTING_DATA'

/** What stands for a cell with a formula whose value the file does not hold. */
export const FORMULE_ZONDER_WAARDE = '#FORMULE ZONDER UITKOMST'
