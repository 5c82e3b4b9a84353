import { dag as dagUit, isoVan } from '../dag/datum.ts'
import type { Dag, IsoDag } from '../dag/datum.ts'
import type { Bron, Regelingen } from './bron.ts'

/**
 * The day whose text a source of a rule opens: the day it was last looked at when the rule still held, and otherwise its
 * last day. `van` and `tot` are the days between which it held, where those are days on which the law stood so.
 */
export const tekstdag = (
  gecontroleerdOp: IsoDag,
  periode?: { readonly van: Dag; readonly tot: Dag | undefined },
): IsoDag => {
  if (!periode) return gecontroleerdOp
  const laatste = Math.min(dagUit(gecontroleerdOp), (periode.tot ?? Number.POSITIVE_INFINITY) - 1)
  return isoVan(Math.max(laatste, periode.van) as Dag)
}

/**
 * Public address of a source. For a numbered regulation it is the Juriconnect address of the article as it read on
 * `op`, the one form of link that follows from number, article and day alone.
 */
export const bronUrl = (regelingen: Regelingen, bron: Bron, op: IsoDag): string | undefined => {
  const regeling = regelingen[bron.regeling]
  if (!regeling?.bwb) return regeling?.url
  const artikel = bron.artikel ? `&artikel=${bron.artikel}` : ''
  const lid = bron.lid ? `&lid=${bron.lid}` : ''
  return `https://wetten.overheid.nl/jci1.3:c:${regeling.bwb}${artikel}${lid}&z=${op}&g=${op}`
}
