import { isDag } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Dagoperand } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { GEEN_DAG, bekendeDagOp, dagOp } from '../../rekenen/termijn/dagreeks.ts'
import type { Termijnuitkomst } from '../../rekenen/termijn/termijnrekenaar.ts'
import { feitcodeUit } from '../dossiers/dossierkolommen.ts'
import type { Dossierblok } from '../tabelwerk/klassecodes.ts'
import type { Geval } from './geval.ts'
import type { Oordeel, Tabelstand } from './oordeel.ts'
import { tabeloordeelOver, tabelstandOver } from './tabeloordeel.ts'
import type { Ingangwerk } from '../tabelwerk/tabelwerk.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** The one with the code of this table among those that were made. */
const gemaaktVan = <S extends Tabelstand>(gemaakt: readonly S[] | undefined, tabel: string): S | undefined => {
  if (gemaakt) for (const stand of gemaakt) if (stand.gereed.tabel.code === tabel) return stand
  return undefined
}

/**
 * There are as many as there are cases: what it can be asked stands on the class, so that no case brings functions of its
 * own.
 */
class Blokgeval implements Geval {
  readonly werkruimte: Werkruimte
  readonly register: Register
  readonly blok: Dossierblok
  readonly plaats: number
  readonly peildatum: Dag
  /** What was asked before; tables are few, and of most cases one is asked. */
  private standen: Tabelstand[] | undefined
  private oordelen: Oordeel[] | undefined

  constructor(werkruimte: Werkruimte, blok: Dossierblok, plaats: number) {
    this.werkruimte = werkruimte
    this.register = werkruimte.register
    this.blok = blok
    this.plaats = plaats
    this.peildatum = blok.gevallen.peildatum[blok.van + plaats] as Dag
    this.standen = undefined
    this.oordelen = undefined
  }

  feitcode(index: number): number {
    const { gevallen, van } = this.blok
    return feitcodeUit(gevallen, this.register.regelboek.feiten[index]!, van + this.plaats)
  }

  termijndag(code: string): number {
    const dag = dagOp(this.werkruimte.termijnen.dag(code, 'wet').reeks(this.blok), this.plaats)
    return dag === GEEN_DAG ? Number.NaN : dag
  }

  termijn(code: string): Uitkomst<Termijnuitkomst> {
    return this.werkruimte.termijnen.uitkomst(code, this.blok, this.plaats)
  }

  dag(operand: Dagoperand): Dag | undefined {
    const reeks = this.werkruimte.operanddag(operand)(this.blok)
    const dag = reeks && bekendeDagOp(reeks, this.plaats)
    return dag !== undefined && isDag(dag) ? dag : undefined
  }

  stand(tabel: string): Tabelstand | undefined {
    const bekend = gemaaktVan(this.standen, tabel)
    const ingang = bekend ? undefined : this.ingang(tabel)
    if (!ingang) return bekend
    const stand = tabelstandOver(this, ingang)
    this.standen = this.standen ? [...this.standen, stand] : [stand]
    return stand
  }

  oordeel(tabel: string): Oordeel | undefined {
    const bekend = gemaaktVan(this.oordelen, tabel)
    const ingang = bekend ? undefined : this.ingang(tabel)
    if (!ingang) return bekend
    const oordeel = tabeloordeelOver(this, ingang)
    this.oordelen = this.oordelen ? [...this.oordelen, oordeel] : [oordeel]
    return oordeel
  }

  private ingang(tabel: string): Ingangwerk | undefined {
    return this.werkruimte.tabel(tabel)?.ingang(this.blok, this.plaats)
  }
}

/** The case at a place of a block. */
export const gevalOp = (werkruimte: Werkruimte, blok: Dossierblok, plaats: number): Geval =>
  new Blokgeval(werkruimte, blok, plaats)
