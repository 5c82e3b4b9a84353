import * as z from 'zod/mini'
import type { Editiepakket } from './editiepakket.ts'

/** Where fetched editions are kept between two openings of the workbook. It holds public rules only. */
export interface Bewaarplaats {
  read(): readonly Editiepakket[]
  write(pakketten: readonly Editiepakket[]): void
  lastCheck(): number | undefined
  setLastCheck(tijdstip: number): void
}

const PLAATS = 'poortwachter.regelversies.v1'
const CONTROLE = 'poortwachter.regelcontrole.v1'

const pakketten = z.array(
  z.strictObject({ versie: z.string(), tekst: z.string(), sleutel: z.string(), handtekening: z.string() }),
)

/**
 * Keeps editions in the browser's storage. What was damaged reads as nothing, and a full or forbidden storage only
 * means that the edition is fetched again next time.
 */
export const createBewaarplaats = (opslag: Storage | undefined): Bewaarplaats => ({
  read: () => {
    try {
      const gelezen = pakketten.safeParse(JSON.parse(opslag?.getItem(PLAATS) ?? '[]'))
      return gelezen.success ? gelezen.data : []
    } catch {
      return []
    }
  },
  write: (nieuw) => {
    try {
      opslag?.setItem(PLAATS, JSON.stringify(nieuw))
    } catch {
      opslag?.removeItem(PLAATS)
    }
  },
  lastCheck: () => {
    try {
      const tijdstip = Number(opslag?.getItem(CONTROLE) ?? Number.NaN)
      return Number.isFinite(tijdstip) ? tijdstip : undefined
    } catch {
      return undefined
    }
  },
  setLastCheck: (tijdstip) => {
    try {
      opslag?.setItem(CONTROLE, String(tijdstip))
    } catch {
      return
    }
  },
})
