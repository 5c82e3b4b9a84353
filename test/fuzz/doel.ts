import type { Kans } from './kans.ts'

/** What a round went through; figures are added up. */
export interface Ronde {
  /** Cells, files or requests that were offered. */
  readonly aangeboden: number
  /** Answers that say something without what they rest on. */
  readonly zonderGrond?: number
}

/** A part of the product that is offered anything at all. A round that throws is a fault. */
export interface Fuzzdoel {
  readonly naam: string
  round(kans: Kans): Ronde | Promise<Ronde>
}

/** Throws when a promise of the product is not kept, with what it was about. */
export const promise = (isGehouden: boolean, belofte: string, bij: unknown): void => {
  if (!isGehouden)
    throw new Error(`${belofte}: ${typeof bij === 'string' ? JSON.stringify(bij).slice(0, 500) : String(bij)}`)
}
