import type { Bronverschil } from '../../regelboek/bronverschil.ts'
import { overBeoordeling } from './beoordeling.ts'
import { overOordeel } from './oordeel.ts'
import { overTermijnen } from './termijnen.ts'

/** Every point on which sources contradict each other, with the reading of this edition. */
export const bronverschillen: readonly Bronverschil[] = [...overTermijnen, ...overBeoordeling, ...overOordeel]
