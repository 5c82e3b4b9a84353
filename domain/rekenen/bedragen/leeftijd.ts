import { kalenderdatumVan } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'

/** Age in whole years on a day; negative before birth. Born on 29 February, one is a year older on 1 March. */
export const leeftijdOp = (geboortedatum: Dag, dag: Dag): number => {
  const geboren = kalenderdatumVan(geboortedatum)
  const nu = kalenderdatumVan(dag)
  const isJarigGeweest = nu.maand > geboren.maand || (nu.maand === geboren.maand && nu.dagnummer >= geboren.dagnummer)
  return nu.jaar - geboren.jaar - (isJarigGeweest ? 0 : 1)
}
