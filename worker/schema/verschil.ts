import * as z from 'zod/mini'
import { versieSchema } from './lijst.ts'

export const verschilSchema = z.strictObject({
  schema: z.literal('verschil/v1'),
  van: versieSchema,
  naar: versieSchema,
  regels: z.array(
    z.strictObject({
      rubriek: z.string(),
      code: z.string(),
      titel: z.string(),
      soort: z.enum(['nieuw', 'vervallen', 'gewijzigd']),
      punten: z.array(
        z.strictObject({ plaats: z.string(), was: z.optional(z.string()), wordt: z.optional(z.string()) }),
      ),
      /** The same as one sentence. */
      tekst: z.string(),
    }),
  ),
})
