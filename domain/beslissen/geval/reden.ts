import { datumTekst, isDag } from '../../dag/datum.ts'
import { keuzesVan } from '../../regelboek/feit.ts'
import type { Feit } from '../../regelboek/feit.ts'
import type { Register } from '../../regelboek/register.ts'
import { eenmalig } from '../tabelwerk/eenmalig.ts'

/** What the sentence of a row is filled in from. */
export interface Redenbron {
  readonly register: Register
  /** Code of a fact (see `codeVan`) by its index; NaN when not known. */
  feitcode(index: number): number
  /** Last day of a term; NaN when no rule gives one. */
  termijndag(code: string): number
}

/** A number as it is written in the Netherlands. */
export const redengetal = (getal: number): string => String(getal).replace('.', ',')

/** What stands in a sentence for a fact that is not known. */
export const nietOpgegeven = ({ soort }: Feit): string =>
  soort === 'dag' ? 'een dag die niet is opgegeven' : 'niet opgegeven'

const feitTekst = (bron: Redenbron, index: number): string => {
  const feit = bron.register.regelboek.feiten[index]!
  const code = bron.feitcode(index)
  if (Number.isNaN(code)) return nietOpgegeven(feit)
  if (feit.soort === 'dag') return isDag(code) ? datumTekst(code) : redengetal(code)
  return keuzesVan(feit)?.[code - 1]?.tekst ?? redengetal(code)
}

const INVULPLEK = /\{(\w+)\}/

/** Takes sentences apart: between the texts, at every odd place, the names of what is filled in. */
const redendelen = (): ((sjabloon: string) => readonly string[]) =>
  eenmalig((sjabloon: string) => sjabloon.split(INVULPLEK))

const ingevuld = (bron: Redenbron, naam: string): string => {
  const index = bron.register.feitindex.get(naam)
  if (index !== undefined) return feitTekst(bron, index)
  const dag = bron.termijndag(naam)
  return isDag(dag) ? datumTekst(dag) : 'geen regel'
}

/** A sentence of a row with the facts and the last days of terms of a case filled in. */
export const redenTekst = (bron: Redenbron, sjabloon: string): string => {
  const delen = bron.register.eenmalig(redendelen)(sjabloon)
  let tekst = delen[0]!
  for (let i = 1; i < delen.length; i += 2) tekst += ingevuld(bron, delen[i]!) + delen[i + 1]!
  return tekst
}
