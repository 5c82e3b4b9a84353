import { isDag } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Dagoperand } from '../regelboek/beslistabel.ts'
import type { Uitkomst } from '../regelboek/uitkomst.ts'
import { GEEN_DAG, bekendeDagOp, dagOp } from '../rekenen/termijn/dagreeks.ts'
import type { Termijnuitkomst } from '../rekenen/termijn/termijnrekenaar.ts'
import { eenmalig } from './eenmalig.ts'
import { feitcodeUit } from './dossierkolommen.ts'
import type { Dossierblok } from './klassecodes.ts'
import type { Redenbron } from './reden.ts'
import { tabeloordeelOver, tabelstandOver } from './oordeel.ts'
import type { Oordeel, Tabelstand } from './oordeel.ts'
import type { Werkruimte } from './werkruimte.ts'

/** One case among those of a block, for who asks why: it reads what was worked out for all of them. */
export interface Geval extends Redenbron {
  readonly werkruimte: Werkruimte
  readonly blok: Dossierblok
  readonly plaats: number
  readonly peildatum: Dag
  readonly termijn: (code: string) => Uitkomst<Termijnuitkomst>
  /** The day of an operand; undefined when not known. */
  readonly dag: (operand: Dagoperand) => Dag | undefined
  /** What a table comes to, as it holds for the case; undefined when there is no such table or it does not hold. */
  readonly stand: (tabel: string) => Tabelstand | undefined
  /** The same with all that it takes to say why. */
  readonly oordeel: (tabel: string) => Oordeel | undefined
}

/** The case at a place of a block. */
export const gevalOp = (werkruimte: Werkruimte, blok: Dossierblok, plaats: number): Geval => {
  const { register, termijnen } = werkruimte
  const { gevallen, van } = blok
  const geval: Geval = {
    werkruimte,
    register,
    blok,
    plaats,
    peildatum: gevallen.peildatum[van + plaats] as Dag,
    feitcode: (index) => feitcodeUit(gevallen, register.regelboek.feiten[index]!, van + plaats),
    termijndag: (code) => {
      const dag = dagOp(termijnen.dag(code, 'wet').reeks(blok), plaats)
      return dag === GEEN_DAG ? Number.NaN : dag
    },
    termijn: (code) => termijnen.uitkomst(code, blok, plaats),
    dag: (operand) => {
      const reeks = werkruimte.operanddag(operand)(blok)
      const dag = reeks && bekendeDagOp(reeks, plaats)
      return dag !== undefined && isDag(dag) ? dag : undefined
    },
    stand: eenmalig((code: string) => {
      const ingang = werkruimte.tabel(code)?.ingang(blok, plaats)
      return ingang && tabelstandOver(geval, ingang)
    }),
    oordeel: eenmalig((code: string) => {
      const ingang = werkruimte.tabel(code)?.ingang(blok, plaats)
      return ingang && tabeloordeelOver(geval, ingang)
    }),
  }
  return geval
}
