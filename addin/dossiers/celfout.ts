import { NEDERLANDSE_FOUTEN } from '../functies/cel/nederlandse-fouten.ts'
import type { Dossiercel } from './dossiercel.ts'

/** The error a cell shows, in its Dutch form; undefined for any other content. */
export const foutInCel = (cel: Dossiercel): string | undefined =>
  typeof cel === 'string' && cel.startsWith('#') ? NEDERLANDSE_FOUTEN.get(cel) : undefined

/** Whether a cell is still being calculated. */
export const isBezig = (cel: Dossiercel): boolean => cel === '#BUSY!' || cel === '#GETTING_DATA'

const ONBEKENDE_DAG = 'onbekend: '

/** What stands for a day that rows speak of and do not give, with what is said of it. */
export const unknownDay = (uitleg: string): string => `${ONBEKENDE_DAG}${uitleg}`

/** What is said of a day that is not given; undefined of any other cell. */
export const unknownDayIn = (cel: Dossiercel): string | undefined =>
  typeof cel === 'string' && cel.startsWith(ONBEKENDE_DAG) ? cel.slice(ONBEKENDE_DAG.length) : undefined

/** What stands for a cell with a formula whose value the file does not hold. */
export const FORMULE_ZONDER_WAARDE = '#FORMULE ZONDER UITKOMST'
