import { keuzesVan } from './feit.ts'
import type { Feit } from './feit.ts'

/** What is known of a fact: a word of its list, a day or a number. */
export type Feitinhoud = string | number

/** A fact as one number: the place of a word in its list counted from 1, else the day or number; NaN when not known. */
export const codeVan = (feit: Feit, inhoud: Feitinhoud | undefined): number => {
  if (inhoud === undefined) return Number.NaN
  const keuzes = keuzesVan(feit)
  if (!keuzes) return typeof inhoud === 'number' ? inhoud : Number.NaN
  const plaats = keuzes.findIndex(({ waarde }) => waarde === inhoud)
  return plaats < 0 ? Number.NaN : plaats + 1
}

/** The inverse of `codeVan`; undefined when not known. */
export const inhoudVan = (feit: Feit, code: number): Feitinhoud | undefined => {
  if (Number.isNaN(code)) return undefined
  const keuzes = keuzesVan(feit)
  return keuzes ? keuzes[code - 1]?.waarde : code
}
