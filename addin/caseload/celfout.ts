import type { Cel } from './dossier.ts'

/** Errors as the object model of Excel writes them in `values`, with the form a Dutch user knows. */
const FOUTEN: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#NAME?': '#NAAM?',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKEN!',
  '#BUSY!': '#BEZET!',
  '#GETTING_DATA': '#GEGEVENS_OPHALEN',
}

/** The error a cell shows, in its Dutch form; undefined for any other content. */
export const foutInCel = (cel: Cel): string | undefined => (typeof cel === 'string' ? FOUTEN[cel] : undefined)

/** Whether a cell is still being calculated. */
export const isBezig = (cel: Cel): boolean => cel === '#BUSY!' || cel === '#GETTING_DATA'
