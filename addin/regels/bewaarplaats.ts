import * as z from 'zod/mini'
import { briefSchema } from '@poortwachter/wet/keuring'
import type { Brief, Standbrieven } from '@poortwachter/wet/keuring'
import type { Editiepakket } from './editiepakket.ts'

/** What was confirmed last, and when the service was last asked with success (milliseconds since 1970). */
export interface Bewaardestand {
  /** The roots that were followed, so that nobody can lead back to an earlier one. */
  readonly wortels: readonly Brief[]
  readonly brieven?: Standbrieven | undefined
  readonly gevraagdOp?: number | undefined
}

/** Where fetched editions and the state are kept between two openings of the workbook. It holds public rules only. */
export interface Bewaarplaats {
  readPakketten(): readonly Editiepakket[]
  /** Keeps as many as there is room for, the first ones first. */
  writePakketten(pakketten: readonly Editiepakket[]): void
  /** Every state that is kept somewhere, as nothing more than a claim. */
  readStanden(): readonly Bewaardestand[]
  /** Keeps a state everywhere it can be kept; editions make room for it, never the other way round. */
  writeStand(stand: Bewaardestand): void
}

const EDITIES = 'poortwachter.regelversies.v1'
const STAND = 'poortwachter.regelstand.v1'

const pakkettenSchema = z.array(
  z.strictObject({ versie: z.string(), tekst: z.string(), sleutel: z.string(), handtekening: z.string() }),
)

const standSchema: z.ZodMiniType<Bewaardestand> = z.strictObject({
  wortels: z.readonly(z.array(briefSchema)),
  brieven: z.optional(
    z.strictObject({ wortels: z.readonly(z.array(briefSchema)), stand: briefSchema, verversing: briefSchema }),
  ),
  gevraagdOp: z.optional(z.number()),
})

const readJson = (opslag: Storage, plaats: string): unknown => {
  try {
    return JSON.parse(opslag.getItem(plaats) ?? 'null')
  } catch {
    return undefined
  }
}

const write = (opslag: Storage, plaats: string, waarde: object): boolean => {
  try {
    opslag.setItem(plaats, JSON.stringify(waarde))
    return true
  } catch {
    return false
  }
}

const writePakketten = (opslag: Storage, pakketten: readonly Editiepakket[]): boolean => {
  for (let aantal = pakketten.length; aantal > 0; aantal--) {
    if (write(opslag, EDITIES, pakketten.slice(0, aantal))) return true
  }
  return false
}

/**
 * Keeps things in the browser's storages, of which the first that works holds the editions. What was damaged reads as
 * nothing; what does not fit is fetched again next time.
 */
export const createBewaarplaats = (opslagen: readonly Storage[]): Bewaarplaats => ({
  readPakketten: () =>
    opslagen.map((opslag) => pakkettenSchema.safeParse(readJson(opslag, EDITIES)).data).find(Boolean) ?? [],
  writePakketten: (pakketten) => {
    opslagen.some((opslag) => writePakketten(opslag, pakketten))
  },
  readStanden: () => opslagen.flatMap((opslag) => standSchema.safeParse(readJson(opslag, STAND)).data ?? []),
  writeStand: (stand) => {
    for (const opslag of opslagen) {
      if (write(opslag, STAND, stand)) continue
      const pakketten = pakkettenSchema.safeParse(readJson(opslag, EDITIES)).data ?? []
      try {
        opslag.removeItem(EDITIES)
      } catch {
        continue
      }
      write(opslag, STAND, stand)
      writePakketten(opslag, pakketten)
    }
  },
})
