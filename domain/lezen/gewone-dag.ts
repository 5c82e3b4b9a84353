import { dagUitSerienummer, serienummerVan } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { cijferdagUit } from './cijferdag.ts'
import type { Dagvolgorde } from './cijferdag.ts'
import { EERSTE_GELDIGE_DAG, LAATSTE_GELDIGE_DAG } from './dagcel.ts'

const EERSTE_SERIENUMMER = serienummerVan(EERSTE_GELDIGE_DAG)
const LAATSTE_SERIENUMMER = serienummerVan(LAATSTE_GELDIGE_DAG)

/**
 * The day of a cell that is written as nearly all are: a serial number, or digits with a year of four; undefined where
 * only `dagUitCel` tells. Nothing is made of the cell, and no such day stands for none.
 */
export const gewoneDag = (cel: unknown, volgorde: Dagvolgorde = 'dag-maand'): Dag | undefined => {
  const isGetal = typeof cel === 'number' && cel >= EERSTE_SERIENUMMER && cel <= LAATSTE_SERIENUMMER
  const dag = typeof cel === 'string' ? cijferdagUit(cel, volgorde) : isGetal ? dagUitSerienummer(cel) : undefined
  return dag !== undefined && dag >= EERSTE_GELDIGE_DAG && dag <= LAATSTE_GELDIGE_DAG ? dag : undefined
}
