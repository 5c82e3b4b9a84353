import * as z from 'zod/mini'
import type { Wijziging } from '@poortwachter/wet'

const schema = z.object({
  wijzigingen: z.array(
    z.object({
      versie: z.string(),
      wat: z.string(),
      voorWelkeDagen: z.string(),
      welkeStappen: z.array(z.string()),
      wanneerAnders: z.string(),
    }),
  ),
})

/** The changelog that an edition carries. The edition was validated when it was published. */
export const wijzigingenUit = (tekst: string): readonly Wijziging[] => schema.parse(JSON.parse(tekst)).wijzigingen
