import * as z from 'zod/mini'
import { sha256Schema, tijdstipSchema, versieSchema } from './lijst.ts'

export const auditregelSchema = z.strictObject({
  nummer: z.number(),
  handeling: z.enum(['uitgave', 'intrekking']),
  versie: versieSchema,
  /** SHA-256 of the signed document. */
  sha256: sha256Schema,
  sleutel: z.string(),
  handtekening: z.string(),
  tijdstip: tijdstipSchema,
  /** `hash` of the link before; 64 zeros for the first. */
  vorige: sha256Schema,
  /** SHA-256 of the canonical JSON of all other members. */
  hash: sha256Schema,
})

export const auditSchema = z.strictObject({
  schema: z.literal('audit/v1'),
  regels: z.array(auditregelSchema),
  /** Where the links after these are; absent at the end. */
  volgende: z.optional(z.string()),
})
export type Audit = z.infer<typeof auditSchema>
