import * as z from 'zod/mini'
import { regelversieVorm } from '@poortwachter/wet'

export const versieSchema = z.string().check(z.regex(regelversieVorm))
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const tijdstipSchema = z.iso.datetime()

export const lijstregelSchema = z.strictObject({
  versie: versieSchema,
  /** Where the exact bytes are. */
  adres: z.string(),
  sha256: sha256Schema,
  /** Length in bytes. */
  omvang: z.number(),
  /** Absent while the edition came with the service but was not published and signed yet. */
  uitgegeven: z.optional(z.strictObject({ op: tijdstipSchema, sleutel: z.string() })),
  ingetrokken: z.optional(z.strictObject({ op: tijdstipSchema, reden: z.string() })),
})

export const lijstSchema = z.strictObject({
  schema: z.literal('regelversies/v1'),
  /** False when the store could not be read or holds something damaged: there may be more editions than these. */
  volledig: z.boolean(),
  /** The highest edition that was not revoked. */
  nieuwste: z.optional(versieSchema),
  regelversies: z.array(lijstregelSchema),
})

export type Lijst = z.infer<typeof lijstSchema>
export type Lijstregel = z.infer<typeof lijstregelSchema>
