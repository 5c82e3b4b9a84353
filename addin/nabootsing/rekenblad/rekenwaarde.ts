import type { Verwijzing } from './blad.ts'
import type { Matrix, Scalar } from './waarden.ts'

/** What a part of a formula can come to. */
export type Waarde = Scalar | Matrix | Verwijzing

export const isMatrix = (w: Waarde | undefined): w is Matrix => Array.isArray(w)
export const isVerwijzing = (w: unknown): w is Verwijzing =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'verwijzing'
