import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { bevredigendResultaat } from './bevredigend-resultaat.ts'
import { conflict } from './conflict.ts'
import { deskundigenoordeel } from './deskundigenoordeel.ts'
import { doorwerkenSpoor1 } from './doorwerken-spoor1.ts'
import { eigenRegie } from './eigen-regie.ts'
import { loonsanctierisico } from './loonsanctierisico/index.ts'
import { rivCompleet } from './riv-compleet.ts'
import { spoor1Verlaten } from './spoor1-verlaten.ts'
import { spoor2Nodig } from './spoor2-nodig/index.ts'
import { spoor2Plan } from './spoor2-plan.ts'
import { verhaalsanctie } from './verhaalsanctie.ts'
import { vervroegdeIva } from './vervroegde-iva.ts'

/** Every decision table of the edition. */
export const beslistabellen: readonly Beslistabel[] = [
  spoor2Nodig,
  bevredigendResultaat,
  loonsanctierisico,
  rivCompleet,
  spoor2Plan,
  spoor1Verlaten,
  doorwerkenSpoor1,
  conflict,
  eigenRegie,
  deskundigenoordeel,
  vervroegdeIva,
  verhaalsanctie,
]
