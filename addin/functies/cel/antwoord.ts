import type { Dag } from '@poortwachter/wet'
import type { Foutcode } from './celfout.ts'

/** Lines of the card behind a cell: heading and text, in the order in which they are shown. */
export type Kaart = Readonly<Record<string, string>>

/** How a number is shown. */
export type Getalvorm = 'geheel' | 'decimaal' | 'euro' | 'procent'

/** What one cell shows, before it is given the form that the host can take. */
export type Celantwoord =
  | { readonly soort: 'dag'; readonly dag: Dag; readonly kaart?: Kaart }
  | { readonly soort: 'getal'; readonly getal: number; readonly vorm: Getalvorm; readonly kaart?: Kaart }
  | { readonly soort: 'tekst'; readonly tekst: string; readonly kaart?: Kaart }
  | { readonly soort: 'leeg' }
  | { readonly soort: 'fout'; readonly code: Foutcode; readonly bericht: string }

/** What a function gives: one cell, or rows of cells that spill. */
export type Antwoord = Celantwoord | readonly (readonly Celantwoord[])[]

export const dagcel = (dag: Dag, kaart?: Kaart): Celantwoord => ({ soort: 'dag', dag, ...(kaart ? { kaart } : {}) })
export const tekstcel = (tekst: string, kaart?: Kaart): Celantwoord => ({
  soort: 'tekst',
  tekst,
  ...(kaart ? { kaart } : {}),
})
export const getalcel = (getal: number, vorm: Getalvorm = 'geheel', kaart?: Kaart): Celantwoord => ({
  soort: 'getal',
  getal,
  vorm,
  ...(kaart ? { kaart } : {}),
})
export const legeCel: Celantwoord = { soort: 'leeg' }

/** A wrong input: `#WAARDE!` with what was read, what was expected and what to do. */
export const waardefout = (bericht: string): Celantwoord => ({ soort: 'fout', code: 'waarde', bericht })

/** No answer: `#N/B` with why not and what to do. */
export const nietBeschikbaar = (bericht: string): Celantwoord => ({ soort: 'fout', code: 'nb', bericht })
