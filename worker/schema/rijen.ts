import * as z from 'zod/mini'
import { regelversieUit } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'

const versie = z.custom<Regelversie>((waarde) => typeof waarde === 'string' && regelversieUit(waarde) !== undefined)

const waarmerk = { sleutel: z.string(), handtekening: z.string(), tijdstip: z.string() }

/** A row of the list: an edition, and whether it agrees with the audit chain and its own length. */
export const uitgaverij = z.object({
  versie,
  sha256: z.string(),
  omvang: z.number(),
  ...waarmerk,
  klopt: z.number(),
})

export const editierij = z.object({ versie, sha256: z.string(), inhoud: z.string() })

export const intrekkingrij = z.object({ versie, inhoud: z.string(), ...waarmerk })

export const auditrij = z.object({
  nummer: z.number(),
  handeling: z.enum(['uitgave', 'intrekking']),
  versie,
  sha256: z.string(),
  ...waarmerk,
  vorige: z.string(),
  hash: z.string(),
})
