import type { Dag } from '../../dag/datum.ts'
import type { Dagoperand } from '../../regelboek/beslistabel.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import type { Termijnuitkomst } from '../../rekenen/termijn/termijnrekenaar.ts'
import type { Dossierblok } from '../tabelwerk/klassecodes.ts'
import type { Oordeel, Tabelstand } from './oordeel.ts'
import type { Redenbron } from './reden.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** One case among those of a block, for who asks why: it reads what was worked out for all of them. */
export interface Geval extends Redenbron {
  readonly werkruimte: Werkruimte
  readonly blok: Dossierblok
  readonly plaats: number
  readonly peildatum: Dag
  termijn(code: string): Uitkomst<Termijnuitkomst>
  /** The day of an operand; undefined when not known. */
  dag(operand: Dagoperand): Dag | undefined
  /** What a table comes to, as it holds for the case; undefined when there is no such table or it does not hold. */
  stand(tabel: string): Tabelstand | undefined
  /** The same with all that it takes to say why. */
  oordeel(tabel: string): Oordeel | undefined
}
