import type { Celfoutcode } from './waarden.ts'

export type Taal = 'nl' | 'en'

const NEDERLANDS: Readonly<Record<Celfoutcode, string>> = {
  '#VALUE!': '#WAARDE!',
  '#N/A': '#N/B',
  '#NAME?': '#NAAM?',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
  '#REF!': '#VERW!',
  '#NULL!': '#LEEG!',
  '#CALC!': '#BEREKEN!',
  '#SPILL!': '#OVERLOOP!',
  '#BUSY!': '#BEZET!',
  '#FIELD!': '#VELD!',
}

export const FOUTCODES = Object.keys(NEDERLANDS) as readonly Celfoutcode[]

/** The text a cell shows for an error. */
export const foutTekst = (code: Celfoutcode, taal: Taal): string => (taal === 'nl' ? NEDERLANDS[code] : code)

/** The error whose text in `taal` opens at `plek`, or undefined. */
export const foutOp = (tekst: string, plek: number, taal: Taal): Celfoutcode | undefined => {
  const rest = tekst.slice(plek, plek + 12).toUpperCase()
  return FOUTCODES.find((code) => rest.startsWith(foutTekst(code, taal)))
}

export const leesFoutcode = (tekst: string): Celfoutcode | undefined => {
  const hoofd = tekst.toUpperCase()
  return FOUTCODES.find((code) => code === hoofd || NEDERLANDS[code] === hoofd)
}
