import type { Controle } from '../bezwaar.ts'
import { bereikControle } from './bereik.ts'
import { dubbelenControle } from './dubbelen.ts'
import { gelezenControle } from './gelezen.ts'
import { herkomstVanRijenControle } from './herkomst.ts'
import { verwijzingenControle } from './verwijzingen.ts'

/** The checks on facts and decision tables, by name. */
export const beslistabelcontroles: Readonly<Record<string, Controle>> = {
  'beslistabellen: dubbelen': dubbelenControle,
  'beslistabellen: bronnen': herkomstVanRijenControle,
  'beslistabellen: verwijzingen': verwijzingenControle,
  'beslistabellen: bereik': bereikControle,
  'beslistabellen: gelezen': gelezenControle,
}
