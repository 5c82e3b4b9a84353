import * as z from 'zod/mini'
import { sha256Schema, versieSchema } from './lijst.ts'

export const gezondSchema = z.strictObject({
  /** `beperkt`: only the bundled edition can be read. */
  toestand: z.enum(['gezond', 'beperkt']),
  bundel: z.strictObject({ versie: versieSchema, sha256: sha256Schema }),
})
export type Gezond = z.infer<typeof gezondSchema>
