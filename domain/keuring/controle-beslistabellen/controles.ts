import type { Controle } from '../controle/bezwaar.ts'
import { bereik } from './bereik.ts'
import { dubbelen } from './dubbelen.ts'
import { herkomstVanRijen } from './herkomst.ts'
import { verwijzingen } from './verwijzingen.ts'

/** The checks on facts and decision tables, by name. */
export const beslistabelcontroles: Readonly<Record<string, Controle>> = {
  'beslistabellen: dubbelen': dubbelen,
  'beslistabellen: bronnen': herkomstVanRijen,
  'beslistabellen: verwijzingen': verwijzingen,
  'beslistabellen: bereik': bereik,
}
