import * as z from 'zod/mini'
import { sha256Schema, tijdstipSchema, versieSchema } from './lijst.ts'

export const handtekeningSchema = z.strictObject({
  schema: z.literal('handtekening/v1'),
  versie: versieSchema,
  sha256: sha256Schema,
  algoritme: z.literal('Ed25519'),
  /** What stands before the bytes of the edition in the signed message. */
  voorvoegsel: z.literal('regelversie/v1\n'),
  sleutel: z.string(),
  /** Base64. */
  handtekening: z.string(),
  op: tijdstipSchema,
})
export type Handtekening = z.infer<typeof handtekeningSchema>
