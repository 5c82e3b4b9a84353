import type { Dag } from '../dag/datum.ts'
import { schoneTekst } from './celtekst.ts'
import { dagUitCel } from './dagcel.ts'
import { gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'
import { isNietVanToepassing } from './niet-van-toepassing.ts'

/** What the cell of a step says. */
export interface Stapcel {
  readonly gedaanOp?: Dag | undefined
  /** The parties departed from its term with reasons. */
  readonly isAfgeweken?: boolean
  readonly isNietVanToepassing?: true
}

const AFGEWEKEN = /[\s,:;()]*(?:\bgemotiveerd )?\bafgeweken\b[\s,:;()]*/i

/**
 * What the cell of a step says: the day on which it was done, `n.v.t.`, or `afgeweken` with or without the day on which
 * it was done. Nothing when it is empty; else a sentence. `leesDag` reads a day as in the other cells of the column.
 */
export const stapcelUit = <Cel>(cel: Cel, leesDag: (cel: Cel | string) => Lezing<Dag> = dagUitCel): Lezing<Stapcel> => {
  if (isNietVanToepassing(cel)) return gelezen({ isNietVanToepassing: true })
  const isAfgeweken = typeof cel === 'string' && AFGEWEKEN.test(cel)
  const lezing = leesDag(isAfgeweken ? schoneTekst(cel).replace(AFGEWEKEN, '').replace(')', '') : cel)
  if (lezing.soort === 'gelezen') return gelezen({ isAfgeweken, gedaanOp: lezing.waarde })
  return isAfgeweken && lezing.soort === 'leeg' ? gelezen({ isAfgeweken }) : lezing
}

/** The day on which the cell of a step says that it was done; nothing where it says no day. */
export const gedaanOpUit = <Cel>(cel: Cel, leesDag?: (cel: Cel | string) => Lezing<Dag>): Lezing<Dag> => {
  const lezing = stapcelUit(cel, leesDag)
  const dag = lezing.soort === 'gelezen' ? lezing.waarde.gedaanOp : undefined
  return dag === undefined ? (lezing.soort === 'fout' ? lezing : leeg) : gelezen(dag)
}
