import type { Werkbladfunctie } from './functie.ts'
import { datumfuncties } from './datum.ts'
import { logischeFuncties } from './logisch.ts'
import { rekenfuncties } from './rekenen.ts'
import { tekstfuncties } from './tekst.ts'
import { zoekfuncties } from './zoeken.ts'

/** Functions that decide themselves which arguments are calculated: the evaluator knows them by English name. */
export const KIEZERS = [
  { nl: 'ALS', en: 'IF', min: 2, max: 3 },
  { nl: 'ALS.FOUT', en: 'IFERROR', min: 2, max: 2 },
  { nl: 'ALS.NB', en: 'IFNA', min: 2, max: 2 },
  { nl: 'ALS.VOORWAARDEN', en: 'IFS', min: 2, max: 254 },
  { nl: 'SCHAKELEN', en: 'SWITCH', min: 3, max: 254 },
  { nl: 'KIEZEN', en: 'CHOOSE', min: 2, max: 255 },
] as const

/** Every built-in that calculates with its arguments, by English name. */
export const INGEBOUWD: ReadonlyMap<string, Werkbladfunctie> = new Map(
  [...logischeFuncties, ...rekenfuncties, ...datumfuncties, ...tekstfuncties, ...zoekfuncties].map((f) => [f.en, f]),
)

const alle: readonly { readonly nl: string; readonly en: string }[] = [...KIEZERS, ...INGEBOUWD.values()]
const naarEngels = new Map(alle.map((f) => [f.nl, f.en]))
const naarNederlands = new Map(alle.map((f) => [f.en, f.nl]))

export const engelseNaam = (nl: string): string => naarEngels.get(nl) ?? nl
export const nederlandseNaam = (en: string): string => naarNederlands.get(en) ?? en
export const isIngebouwd = (en: string): boolean => naarNederlands.has(en)
