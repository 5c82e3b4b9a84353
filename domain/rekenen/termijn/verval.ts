import { plus, plusMaanden } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { afstandVan } from '../../regelboek/afstand.ts'
import type { Termijn } from '../../regelboek/termijn.ts'
import type { Verval } from '../../regelboek/verval.ts'

/** The event that ends a step of a case, with its day. */
export interface Vervallen {
  readonly verval: Verval
  readonly op: Dag
}

/** The day of an event of a case, by code; undefined where it is not known. */
export type Gebeurtenisdag = (code: string) => Dag | undefined

/** What ends a step whose last day is `wet`; of several events the one that comes first. Undefined while the step is there. */
export const vervallenDoor = (
  { vervaltBij = [] }: Pick<Termijn, 'vervaltBij'>,
  wet: Dag,
  gebeurtenisdag: Gebeurtenisdag,
): Vervallen | undefined => {
  let eerste: Vervallen | undefined
  for (const verval of vervaltBij) {
    const op = gebeurtenisdag(verval.bij)
    if (op === undefined || op > wet || (op === wet && verval.vanaf === 'na')) continue
    if (eerste === undefined || op < eerste.op) eerste = { verval, op }
  }
  return eerste
}

/** Whether a step belongs to a case: to every case, or because of an event that is known and lies far enough. */
export const hoortBijGeval = (
  { alleenBij, ontstaatBij }: Pick<Termijn, 'alleenBij' | 'ontstaatBij'>,
  eersteZiektedag: Dag,
  gebeurtenisdag: Gebeurtenisdag,
): boolean => {
  if (ontstaatBij === undefined) return alleenBij === undefined
  const op = gebeurtenisdag(ontstaatBij.bij)
  if (op === undefined) return false
  if (ontstaatBij.nietEerder === undefined) return true
  const { maanden, afronding, dagen } = afstandVan(ontstaatBij.nietEerder)
  return op >= plus(plusMaanden(eersteZiektedag, maanden, afronding), dagen)
}
