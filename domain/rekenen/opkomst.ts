import type { Register } from '../regelboek/register.ts'
import { dag as dagUit } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Opkomst } from '../regelboek/opkomst.ts'
import { termijn } from './termijn/termijn.ts'

/** The expected changes that can touch a case; a change for which that depends on more than its days is not among them. */
export const opkomstBij = (
  register: Register,
  { eersteZiektedag, verschuiving = 0 }: { readonly eersteZiektedag: Dag; readonly verschuiving?: number },
): readonly Opkomst[] => {
  const dagVan = (code: string): Dag | undefined => {
    if (code === 'eersteZiektedag') return eersteZiektedag
    const uitkomst = termijn(register, { eersteZiektedag, verschuiving, code })
    return uitkomst.soort === 'bekend' ? uitkomst.waarde.wet : undefined
  }
  return register.regelboek.opkomst.filter(({ bij }) => {
    const op = bij && dagVan(bij.dag)
    if (op === undefined) return false
    return (bij?.vanaf === undefined || op >= dagUit(bij.vanaf)) && (bij?.tot === undefined || op < dagUit(bij.tot))
  })
}
