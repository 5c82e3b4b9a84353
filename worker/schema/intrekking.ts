import * as z from 'zod/mini'
import { regelversieVorm } from '@poortwachter/wet'

/** The document that revokes an edition. It is signed like an edition and stays readable for everyone. */
export const intrekkingSchema = z.strictObject({
  schema: z.literal('intrekking/v1'),
  versie: z.string().check(z.regex(regelversieVorm)),
  /** Why, in plain Dutch, for the people who use the edition. */
  reden: z.string().check(z.minLength(10), z.maxLength(500)),
})
export type Intrekkingstuk = z.infer<typeof intrekkingSchema>
