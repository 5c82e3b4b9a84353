import * as z from 'zod/mini'

/** An error as RFC 9457 has it, with the places in the document (RFC 6901) that are wrong. */
export const probleemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  fouten: z.optional(z.array(z.strictObject({ plaats: z.string(), melding: z.string() }))),
})
