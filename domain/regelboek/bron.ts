import { dag as dagUit, isoVan } from '../dag/datum.ts'
import type { Dag, IsoDag } from '../dag/datum.ts'

/** How binding a rule is, strongest first. */
export const statussen = ['wet', 'regeling', 'beleidsregel', 'werkwijzer', 'praktijk'] as const
export type Status = (typeof statussen)[number]

/** How sure we are of it: read in the text itself, found in a secondary source, or derived from both by reasoning. */
export const zekerheden = ['gelezen', 'secundair', 'afgeleid'] as const
export type Zekerheid = (typeof zekerheden)[number]

/** A law, regulation, policy rule, judgment or publication that rules are taken from. */
export interface Regeling {
  readonly titel: string
  readonly afkorting: string
  /** Number in the Dutch register of regulations, where it has one. */
  readonly bwb?: string
  /** Public address, for a source without such a number. */
  readonly url?: string
  /** The day on which its text became public, for a text that may be used for days before. */
  readonly openbaarSinds?: IsoDag
}

/** The place in a regulation that fixes a rule, with the words that do. */
export interface Bron {
  /** Key of the regulation in the edition. */
  readonly regeling: string
  readonly artikel?: string
  readonly lid?: string
  /** Chapter or heading, for a source without articles. */
  readonly plaats?: string
  readonly citaat?: string
}

export type Regelingen = Readonly<Record<string, Regeling>>

/** A source as a reader cites it: `WIA art. 64 lid 3`. */
export const bronTekst = (regelingen: Regelingen, bron: Bron): string => {
  const naam = regelingen[bron.regeling]?.afkorting ?? bron.regeling
  const artikel = bron.artikel ? ` art. ${bron.artikel}` : ''
  const lid = bron.lid ? ` lid ${bron.lid}` : ''
  const plaats = bron.plaats ? `, ${bron.plaats}` : ''
  return `${naam}${artikel}${lid}${plaats}`
}

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
