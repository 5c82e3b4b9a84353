import type { Bitvlak } from './bitvlak.ts'

/** Takes note of a fact (by index) that is missing in the given cases of the block at hand. */
export type Gemistnotitie = (feit: number, gevallen: Bitvlak) => void
