/** Megabytes that the program takes before there is any work, the blocks that wait included. */
const VAST = 350
/** Megabytes that a thread takes: what it may hold (`GRENZEN_PER_DRAAD`), its blocks and its program. */
const PER_DRAAD = 200
/** Megabytes that the numbers of ten million cases take, to find those that occur more than once. */
const NUMMERS = 250
/** Megabytes without which DuckDB does not write Parquet. */
const MINSTE_DATABANK = 200

/** Least megabytes with which a run can do its work. */
export const MINSTE_GEHEUGEN = 750

/**
 * Keeps a thread from letting garbage pile up; what is alive in it is a fraction of this. With a smaller young part it spends a
 * tenth of its time on clearing up what is gone by itself a moment later.
 */
export const GRENZEN_PER_DRAAD = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 48 }

/** How many threads fit in so many megabytes. */
export const threadsWithin = (geheugen: number): number =>
  Math.max(1, Math.floor((geheugen - VAST - MINSTE_DATABANK) / PER_DRAAD))

/** What is left of them for DuckDB. */
export const databaseMemory = (geheugen: number, draden: number): number =>
  Math.max(MINSTE_DATABANK, geheugen - VAST - NUMMERS - draden * PER_DRAAD)
