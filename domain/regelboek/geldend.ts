import { dag, isDag, isoVan } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Ingang, Tijdlijn } from './tijdlijn.ts'

type Ingangen<R> = Pick<Tijdlijn<R>, 'ingangen'>

/** The entry of a timeline that holds on a day; undefined before the first. */
export const geldendeIngang = <R>({ ingangen }: Ingangen<R>, op: Dag): Ingang<R> | undefined => {
  if (!isDag(op)) return undefined
  const iso = isoVan(op)
  return ingangen.findLast(({ vanaf }) => vanaf <= iso)
}

/** An entry with the first day after it, where the next begins; the last one has no end. */
export interface Geldigheid<R> {
  readonly ingang: Ingang<R>
  readonly van: Dag
  readonly tot: Dag | undefined
}

/** All entries of a timeline with the days on which they hold. */
export const geldigheden = <R>({ ingangen }: Ingangen<R>): readonly Geldigheid<R>[] => {
  const dagen = ingangen.map(({ vanaf }) => dag(vanaf))
  return ingangen.map((ingang, i) => ({ ingang, van: dagen[i]!, tot: dagen[i + 1] }))
}

/** Whether a day lies within the days on which an entry holds. */
export const isGeldigOp = <R>({ van, tot }: Geldigheid<R>, op: Dag): boolean =>
  op >= van && (tot === undefined || op < tot)
