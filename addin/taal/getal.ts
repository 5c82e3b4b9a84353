import { landstaal } from './zin.ts'

/** A number as it is written in the language of the pane. */
export const getalInTaal = (getal: number, vorm: Intl.NumberFormatOptions = {}): string =>
  getal.toLocaleString(landstaal(), vorm)
