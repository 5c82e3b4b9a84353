import { isDag } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Dagoperand } from '../regelboek/beslistabel.ts'
import type { Uitkomst } from '../regelboek/uitkomst.ts'
import { GEEN_DAG, bekendeDagOp, dagOp } from '../rekenen/termijn/dagreeks.ts'
import type { Termijnuitkomst } from '../rekenen/termijn/termijnrekenaar.ts'
import { feitcodeUit } from './dossierkolommen.ts'
import type { Dossierblok } from './klassecodes.ts'
import type { Redenbron } from './reden.ts'
import { tabeloordeelOver } from './oordeel.ts'
import type { Oordeel } from './oordeel.ts'
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
  /** What a table says, as it holds for the case; undefined when there is no such table or it does not hold. */
  readonly oordeel: (tabel: string) => Oordeel | undefined
}

/** The case at a place of a block. */
export const gevalOp = (werkruimte: Werkruimte, blok: Dossierblok, plaats: number): Geval => {
  const { register, termijnen } = werkruimte
  const { gevallen, van } = blok
  const oordelen = new Map<string, Oordeel | undefined>()
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
    oordeel: (code) => {
      if (oordelen.has(code)) return oordelen.get(code)
      const ingang = werkruimte.tabel(code)?.ingang(blok, plaats)
      const oordeel = ingang && tabeloordeelOver(geval, ingang)
      oordelen.set(code, oordeel)
      return oordeel
    },
  }
  return geval
}
