import type { Bron } from './bron.ts'

/** What one source says. */
export interface Bronlezing {
  readonly bron: Bron
  readonly zegt: string
}

/** A point on which sources contradict each other, and the reading this edition uses. */
export interface Bronverschil {
  readonly code: string
  readonly onderwerp: string
  /** The terms and tables it is about, by code. */
  readonly raakt: readonly string[]
  readonly lezingen: readonly Bronlezing[]
  readonly gekozen: string
  readonly waarom: string
}
