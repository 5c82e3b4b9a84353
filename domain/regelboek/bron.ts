import type { IsoDag } from '../dag/datum.ts'

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
